import type { LessonTexts } from '../spec/lessonTexts.ts';

export const resourcesEn: LessonTexts = {
  title: 'Who holds the resources, and authority without them',
  lead: 'Powers and duties went down, people and money stayed where they were. What happens?',
  policies: { centralized: 'centralized', 'without-means': 'powers without means', devolved: 'devolved' },
  steps: {
    title: {
      heading: 'Who holds the resources, and authority without them',
      lines: [
        'People, money, powers and duties can each be put at a different level.',
        'Three ways to place them, with the same total of staff and money.',
        'Predict, run, and see which reasons hold up.',
      ],
      notes: [
        'One minute. Space or Page Down goes on, Page Up back, B blanks the screen, N opens these notes, T shows the timer.',
        'Ask for hands: when work last came down to you, did people and money come with it? No discussion yet.',
        'Say that a wrong guess costs nothing, a missing reason does.',
        'Next comes Beihu.',
      ],
    },
    case: {
      heading: 'Beihu, Hunan: willing but without power',
      lines: [
        '420,000 residents, 14 townships, 517 grids, 877 mediators.',
        'Some offices pass duties down as “territorial management”.',
        'Duties to enforce came down; the powers were recalled.',
        'Communities got more work; running costs came late.',
        'Licang, Qingdao: powers, people and funds follow the work.',
      ],
      source:
        'Wang Honghan (2020) and, for Licang, an article in Guojia Zhili Weekly: source documents of the project. Mediators: 47 full-time, 830 part-time.',
      notes: [
        'Two minutes. The first four lines are what the author from Beihu reports, the last is how another place responds.',
        'Explain territorial management: whoever’s ground it happens on is in charge. Fair enough, provided that powers and money come along.',
        'Ask someone who has worked in a township which line is most like home.',
        'Neither article has figures from before and after. What follows is an experiment, no replay.',
        'Next, the three ways.',
      ],
    },
    question: {
      heading: 'Three ways to place them',
      lines: [
        'Centralized: people, money and powers mostly above; communities may close little.',
        'Devolved: powers go down, with people, funds and training.',
        'Powers without means: the same powers below and heavier duties, people and money still above.',
        'The same total of staff and money, the same grievances, the same luck.',
      ],
      source:
        'Two are built in. The third has the powers of devolved (township 0.65, community 0.45) and Beihu’s pushed-down duties of 0.5 (assumed, 0.3–0.8); the rest is centralized.',
      notes: [
        'Two minutes. Draw attention to the third. It has the powers of the second, without its people, money and skills, and with more duties.',
        'Write the three on the board, a line each, and point at them from now on.',
        'Nobody gets an extra person or yuan. Only the level differs.',
        'Next, the room puts a mark on a scale.',
      ],
    },
    guessPlace: {
      heading: 'Prediction 1: where cases are settled',
      lines: [
        'Of all settled cases, how many are settled in a community?',
        'The scale shows the centralized arrangement.',
        'Put a mark for powers without means.',
      ],
      ask: 'With powers and duties but no people or money, where will the share settled in communities be?',
      notes: [
        'Three minutes. Everyone marks the handout first; then ask where most marks are.',
        'Left and right move the mark; it is kept where it stands. The middle of what you hear will do.',
        'Ask those with a high mark who is going to do the work. Ask those with a low one what was missing before: powers or people?',
        'Press space to run it, a few seconds.',
      ],
    },
    seePlace: {
      heading: 'What the simulation says: where',
      lines: [
        'A dot is a random world, the dashed line is centralized.',
        'How far is the mark of the room from the dots, and on which side?',
      ],
      notes: [
        'Two minutes. First the distance of the dots from the dashed line, then the mark of the room.',
        'If it is far above centralized: powers were what was missing, and some work could be closed on the spot once they came.',
        'If it is not above: powers alone are not enough.',
        'Do not stop here. Settled nearby does not mean settled well or soon.',
        'The next question is what residents went through.',
      ],
    },
    guessHarm: {
      heading: 'Prediction 2: harm to residents',
      lines: [
        'Latent harm adds up every unresolved grievance, by severity and by day.',
        'It counts whether or not anyone knows. Less is better.',
        'The two arrangements have the same powers; people, money, skills and duties differ.',
      ],
      ask: 'Compared with powers without means, will latent harm under devolved be better, no different or worse?',
      notes: [
        'Two minutes, a show of hands. Better means less harm.',
        'Left and right change the option, up and down or digits set the count; it is kept as typed.',
        'Put one reason from each side on the board.',
        'Remind them that people who went down are missing at the county. How much is left to do there?',
      ],
    },
    seeHarm: {
      heading: 'What the simulation says: harm',
      lines: [
        'Each dot is the difference between the two in one random world.',
        'Which side are most dots on? Does the interval cross zero?',
      ],
      notes: [
        'Two minutes. One dot, one world, the same grievances and the same luck.',
        'If better: the same powers do more when means come along. Then ask how large it is, as a share of the whole.',
        'If it cannot be told: with this staff and money, where they sit is not what binds.',
        'If worse: ask whether the county can still cope, and what training and posting cost.',
        'In any case this is one set of numbers. Leave conclusions for later.',
      ],
    },
    watch: {
      heading: 'One world, two arrangements',
      lines: [
        'Powers without means on the left, devolved on the right.',
        'Community, township, county: at which level are the queues?',
        'Find a grievance that goes different ways.',
      ],
      notes: [
        'Three minutes. The first world under two arrangements: space plays or pauses, left and right move a day, N jumps to the next parting, Page Down goes on.',
        'Split the room in three: communities, townships, county. Each group watches its level.',
        'Each reports on which side its level was more crowded.',
        'People relieve the level to which they are sent, and some other level tightens.',
        'One world is an example and does not replace the average you saw.',
      ],
    },
    why: {
      heading: 'Why: each does a part of the work',
      lines: [
        'Powers: without them, hours are spent and the case goes up.',
        'People clear the queue where they are and lengthen another.',
        'Money: short of it, an attempt is less likely to succeed.',
        'Skills come from training, which takes hours and money.',
        'Duties pushed down take hours and add forms.',
      ],
      notes: [
        'Two minutes, one sentence a line.',
        'Ask which of the five is easiest to hand over by decree, and which is hardest.',
        'Dwell on skills. Devolution has to be paid for, and that is its price.',
        'Keep it in mind: the next step is about money.',
      ],
    },
    turn: {
      heading: 'Turn it around: money is short',
      lines: [
        'Programme funds per resident and year: 10 yuan instead of 20.',
        'Funds that handling a request takes: 40 yuan instead of 20.',
        'All three arrangements are equally short.',
      ],
      source:
        'Ranges assumed in the program: 10–40 yuan per resident, 5–120 yuan per request. The source documents give no amounts.',
      notes: [
        'One minute. The two numbers are one assumption: for requests, money is a quarter of what it was against the work.',
        'Both are inside the ranges the program lists. Nothing extreme was chosen.',
        'Why money? Over many drawn worlds, funds per request is among what most often decides an answer.',
        'Then hands again.',
      ],
    },
    guessTurned: {
      heading: 'Prediction 3: when money is short',
      lines: ['Latent harm again, and the same two arrangements.', 'Think of the five lines. Which gives way first?'],
      ask: 'With money short, will devolved be better, no different or worse than powers without means?',
      notes: [
        'Two minutes. As before: left and right for the option, up and down or digits for the count.',
        'Ask those who changed their minds why, in a sentence.',
        'Ask the others: does money not matter, or does devolution save some?',
        'Press space. The program runs under the new assumption.',
      ],
    },
    seeTurned: {
      heading: 'What the simulation says: when money is short',
      lines: [
        'Compare with the last time. Have the dots changed sides?',
        'Powers are what they were. Only money changed.',
      ],
      notes: [
        'Two minutes. Take both results together.',
        'If the sides changed: training and posting are paid first, and less is left for cases. Sending resources down takes capital.',
        'If the gap only shrank: money matters but does not reverse the answer here.',
        'If it grew: then money must follow all the more when it is short. Ask the room why.',
        'Do not say that one should not devolve. A lighter programme of training may come out differently; it can be tried afterwards.',
      ],
    },
    conclude: {
      heading: 'What we can say, and what we cannot',
      lines: [
        'We can say: powers decide where cases are settled; people, money and skills decide how well.',
        'We can say: before work goes down, ask whether money covers both training and the work.',
        'We cannot say that Beihu or Licang would see this; neither source gives amounts.',
        'We cannot say that centralizing or devolving is better: another measure may answer the other way.',
      ],
      notes: [
        'Two minutes. Have two people say in their own words what holds and what does not.',
        'If today’s results contradict the first line, change it, and ask the room for the reason.',
        'Limits: a slice of one township, six random worlds, 90 days. County pools are small in a slice, so waits there are long.',
        'The model has no cases that span communities and no bargaining over powers.',
      ],
    },
    discuss: {
      heading: 'For discussion',
      lines: [
        'Think of one task that was sent down to you: powers, people, money or skills, which came last?',
        'If only one can come first, which, and why?',
        'What had better stay above?',
        'How would you agree that what cannot be carried may be handed back?',
      ],
      notes: [
        'Three minutes. One or two questions, a minute in pairs first.',
        'For the first, ask for a particular task and for dates.',
        'For the fourth there is Suzhou: the town of Zhangpu returned 191 enforcement powers to the city.',
        'Have the tasks of the handout finished before people leave.',
      ],
    },
  },
  handout: {
    before: [
      'An author from Beihu, Hunan, writes that responsibilities came down without powers and without timely funds, and left the grassroots willing but unable.',
      'Licang in Qingdao lets powers, people and funds follow the work, and vets what is sent down.',
      'Three arrangements are compared: centralized, devolved, and powers without means. Total staff and money are the same; the level differs.',
      'Latent harm: what residents live with, by severity and day, known or not. Settled in communities: of all settled cases, those settled there.',
      'Results come from a computer simulation. Most of its numbers are assumptions and none was measured in either place.',
    ],
    tasks: [
      'Mark your estimate of the share settled in communities under powers without means, and give a reason.',
      'Latent harm: is devolved better, no different or worse than powers without means? Say why.',
      'When money was short, did your answer change? Did that of the simulation? For what reason each?',
      'For one task you know that was sent down, estimate how far powers, people, money and skills have arrived, and name what is needed first.',
    ],
  },
  answers: [
    'A good answer keeps powers and people apart: some work only lacked a power and can now be closed on the spot, some lacks people and cannot. Misreading: more settled in communities means better results. It only says where.',
    'A good answer mentions that people moved between three levels and that harm includes what nobody knows of. Misreading: whoever gets the resources must do better. With fewer people at the county, petitions and cases of several departments wait longer.',
    'A good answer sees that devolution itself costs money (training, posting) and that attempts fail when funds run out. Misreading: therefore one should not devolve. That was one strength and one set of amounts.',
    'A good answer has a particular task and particular figures, and admits what is not known. Misreading: all four about the same, or money alone, without a thought for powers and skills.',
  ],
};
