"""Naming: groups of findings -> a heading for each, in words of the sources (`headings`).

    noun_phrases   the plain noun phrases of a line, whose words `tagging` sorts by word_classes and noun_senses
    candidates     the texts -> every phrase that may be a heading, with where it stands
    headings       which candidate fits which group best

The tables are made from other people's word lists: ../LICENSE.words.
"""
