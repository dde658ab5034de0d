"""Choosing: Documents and their Sentences -> a Memo. What calls what, in the order of `pipeline.brief`:

    stories      documents -> the stories of a large mixed folder (survey, on the numbers of terms, in an archive)
    origins      documents -> which descend from one text
    shortlist    the best sentences of a very large collection
    claims/      sentences -> findings: a claim and all who make it (similarity: how alike two sentences are; vetoes,
                 opposites, tenses: what parts them all the same; leads: the wording to print)
    passages     findings -> what can be printed of each (standing, leaning: what stands alone)
    rank/        the worth of sentences and of what they cover
    select       passages -> the best set within the words (pool keeps the accounts, explain says why)
    themes/      findings -> the themes asked for (given, synonyms), or a theme a story, or those they fall into
                 (discovered: clusters of what structure says belongs together)
    naming/      groups of findings -> their headings (candidates: the noun_phrases that may be one, of words by tagging
                 and the tables of word_classes and noun_senses; headings: which fits best)
    notes        what the reader should know of the whole
    compose      all of it -> the Memo: numbers, citations (ordering: the bottom line and what follows what; own_voice:
                 speech without its marks; partial: who says only part of a point; outlets: which names are of one)
    check        the Memo against its sources

vectors, typical and consensus are the sums that stories, themes and naming share; quotations knows what is in marks,
numerals which numbers are stated.

The words used here: a *sentence* is a slice of a document; a *finding* is a claim with every sentence that makes
it; a *passage* is one or a few neighbouring sentences that stand alone; a *choice* is a passage that was taken; a
*point* is a choice in the memo; a *candidate* is a phrase that may become a heading; *furniture* is what a page prints
around an article (boilerplate); an *origin* is what copies share.
"""
