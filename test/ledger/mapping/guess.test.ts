import { describe, expect, it } from 'vitest';
import { runWordsEn } from '../../../ledger/locales/runWords.en.ts';
import { runWordsZh } from '../../../ledger/locales/runWords.zh.ts';
import { guessChannels } from '../../../ledger/mapping/channels.ts';
import { guessLevels } from '../../../ledger/mapping/levels.ts';
import { meaningOf } from '../../../ledger/mapping/meaningOf.ts';
import { guessResults } from '../../../ledger/mapping/results.ts';
import { classOfType, guessTypes } from '../../../ledger/mapping/types.ts';
import { wordAt, wordColumn } from '../../../ledger/wordColumn.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';

describe.each([
  ['zh', runWordsZh],
  ['en', runWordsEn],
] as const)('The guesses for the words of a register in %s', (_, words) => {
  it('find every type of the model with its class', () => {
    const guessed = guessTypes(Object.values(words.types));
    for (const { key } of caseTypes) {
      expect([key, guessed[words.types[key]!]]).toEqual([key, { caseClass: classOfType(key), type: key }]);
    }
  });

  it('find every result, channel and level', () => {
    const results = guessResults(Object.values(words.results));
    for (const [group, word] of Object.entries(words.results)) expect([word, results[word]]).toEqual([word, group]);
    const { recurrence, repeatPetition, ...others } = words.channels;
    const channels = guessChannels(Object.values(words.channels));
    for (const [channel, word] of Object.entries(others)) expect([word, channels[word]]).toEqual([word, channel]);
    expect([channels[recurrence!], channels[repeatPetition!]]).toEqual(['return', 'return']);
    const community = words.community(0, 2);
    const stations = {
      community: [words.desk(community), words.property(community)],
      township: [0, 1, 2, 3, 4, 5, 6].map((office) => words.office(words.township(0), office)),
      county: Array.from({ length: 24 }, (_unused, k) => words.department(k)),
      centre: [words.centre],
    };
    const levels = guessLevels(Object.values(stations).flat());
    for (const [level, list] of Object.entries(stations)) {
      for (const word of list) expect([word, levels[word]]).toEqual([word, level]);
    }
  });
});

describe('A guess', () => {
  it('goes by what is said most exactly', () => {
    expect(guessResults(['调解成功', '调解不成，引导诉讼', '未化解', '已化解', '未办结', '按期办结'])).toEqual({
      调解成功: 'settled',
      '调解不成，引导诉讼': 'replied',
      未化解: 'replied',
      已化解: 'settled',
      未办结: 'open',
      按期办结: 'settled',
    });
    expect(guessLevels(['县信访局', '农业农村局', '住建局', '城关镇司法所', '东风村'])).toEqual({
      县信访局: 'centre',
      农业农村局: 'county',
      住建局: 'county',
      城关镇司法所: 'township',
      东风村: 'community',
    });
  });

  it('of a type keeps to the class that the word names', () => {
    expect(guessTypes(['噪音扰民', '噪音纠纷', '其他', '其他纠纷', '物业服务投诉', 'Ｎｏｉｓｅ'])).toEqual({
      噪音扰民: { caseClass: 'request', type: 'environment' },
      噪音纠纷: { caseClass: 'dispute', type: null },
      其他: null,
      其他纠纷: { caseClass: 'dispute', type: null },
      物业服务投诉: { caseClass: 'request', type: null },
      Ｎｏｉｓｅ: { caseClass: 'request', type: 'environment' },
    });
  });

  it('is nothing for words that reach for other things', () => {
    expect(guessResults(['constructor'])).toEqual({ constructor: null });
    const column = wordColumn(['constructor', undefined, 'settled', '']);
    const group = meaningOf(column, { settled: 'settled' } as const);
    expect([0, 1, 2, 3].map(group)).toEqual([undefined, undefined, 'settled', undefined]);
    expect([0, 1, 2, 3].map((row) => wordAt(column, row))).toEqual(['constructor', undefined, 'settled', undefined]);
  });
});
