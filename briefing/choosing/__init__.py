"""Choosing: Documents and their Sentences -> a Memo. Which module calls which, in the order of `pipeline.brief`:

    stories      documents -> the stories of a large mixed folder (survey, on the numbers of terms, in an archive)
    origins      documents -> which descend from one text
    shortlist    the best sentences of a very large collection
    redundancy   sentences -> findings: a claim and all who make it (similarity, numerals; contradiction, opposites;
                 leads picks the wording)
    passages     findings -> what can be printed of each (standing, leaning: what stands alone)
    rank/        the worth of sentences and of what they cover
    select       passages -> the best set within the words (pool keeps the accounts, explain says why)
    themes       findings -> the themes asked for (given, synonyms), or a theme a story
    discovered   findings -> the themes they fall into (clusters, structure, consensus), named by headings (candidates,
                 phrases, tagging, word_classes, noun_senses); vectors and typical are what given and discovered
                 themes share
    compose      all of it -> the Memo: order, numbers, bottom line, citations

The words of the house: a *sentence* is a slice of a document; a *finding* is a claim with every sentence that makes
it; a *passage* is one or a few neighbouring sentences that stand alone; a *choice* is a passage that was taken; a
*point* is a choice in the memo; *furniture* is what a page prints around an article (boilerplate); an *origin* is what
copies share.
"""
