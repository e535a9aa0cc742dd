import type { LessonTexts } from '../spec/lessonTexts.ts';

export const middleEn: LessonTexts = {
  title: 'Hold on or let go: what decides the middle way',
  lead: 'From everything held above to everything let down is a ladder. Which rung is best, and what moves it?',
  policies: {
    'all-central': 'all central',
    'mostly-central': 'mostly central',
    'in-the-middle': 'in the middle',
    'mostly-devolved': 'mostly devolved',
    'all-devolved': 'all devolved',
  },
  steps: {
    title: {
      heading: 'Hold on and it dies, let go and it falls into disorder',
      lines: [
        'Too much control leaves no life below; too little leaves problems unattended.',
        'Where is the middle? Is it fixed, or does it move?',
        'We are not after the answer today, but after what decides it.',
      ],
      notes: [
        'One minute. Space or Page Down goes on, Page Up back, B blanks the screen, N opens these notes, T shows the timer.',
        'Ask for hands: where you are, is too much held above or too much let go? Just count.',
        'Write the count in a corner of the board. You will come back to it.',
        'Next comes something that was handed down and handed back.',
      ],
    },
    case: {
      heading: 'Suzhou: handed down, handed back',
      lines: [
        'Suzhou grants powers to its strong towns by county document and adjusts them as needed.',
        'The town of Zhangpu, Kunshan, returned 191 enforcement powers that it could not carry.',
        'Town departments were cut from over twenty to ten at most.',
        'Researchers in Zhuji look at the community: release the strong, support the weak.',
      ],
      source:
        'Chen Shuli and Fan Weifeng on Suzhou’s 1+4+N; He Xiaobin, Sun Xiaoxiong and Zhao Shengping (2024): source documents of the project.',
      notes: [
        'Two minutes. The second line is the point: letting go is not done once, and what cannot be carried goes back.',
        'Ask why a town could not carry them. Put two or three reasons on the board.',
        'The fourth line is another view: ask first to whom, then how much.',
        'The saying in the title is quoted in the article on Zhuji, which asks for a balance.',
        'Next, the ladder.',
      ],
    },
    question: {
      heading: 'A ladder of five rungs',
      lines: [
        'Five even rungs; staff, powers, funds, skills move together.',
        'Staff: the county from two fifths to an eighth, communities from a quarter to nearly two thirds.',
        'Powers below: from one matter in twenty to three in five.',
        'Same staff and money in total, same grievances, same luck.',
        'We look at the days until half of all cases are settled.',
      ],
      source:
        'The ends are the far ends of the ranges of the built-in centralized and devolved policies, all assumed; run with the county of Q, Sichuan.',
      notes: [
        'Two minutes. Four things move at once. It is one path, not the only one.',
        'The total is fixed. A person more at one level is a person less at another.',
        'Q County is used because its townships can be taken small, which runs fast. Nothing is claimed about Zhangpu or Q County.',
        'Next the room draws a curve: rungs across, days upwards, so low is fast.',
      ],
    },
    guessLadder: {
      heading: 'Prediction 1: draw the five rungs',
      lines: [
        'Across: five rungs from all central to all devolved.',
        'Up: the median days to settlement. Low is fast.',
        'Rising, falling, or low in the middle?',
      ],
      ask: 'From all central to all devolved, how does the time until half of the cases are settled change?',
      notes: [
        'Three minutes. Everyone draws on the handout, then two or three describe their shape.',
        'Left and right choose the rung, up and down set the days; what is drawn is kept. The shape matters, the level does not.',
        'Ask those with a bowl which rung is at the bottom, and why not the one beside it.',
        'Ask those with a straight line whether going all the way has a price.',
        'Press space to run five rungs in five worlds, a few seconds.',
      ],
    },
    seeLadder: {
      heading: 'What the simulation says: five rungs',
      lines: [
        'The band holds nine worlds in ten, the line is their median.',
        'Look at the shape first, then at how far the lowest rung is below its neighbours.',
      ],
      notes: [
        'Two minutes. Have someone describe the shape, then ask whether the band at the bottom is clear of its neighbours.',
        'If it is low in the middle: each end has its own trouble, which comes next.',
        'If it only rises or falls: within this range there is no middle way. Say so, and see whether one appears later.',
        'If it is nearly flat: holding on or letting go matters little here, and other causes deserve the argument.',
        'How far the best rung is ahead is worth more than which one it is.',
      ],
    },
    why: {
      heading: 'Why: each end has its own trouble',
      lines: [
        'Held too tightly: cases reach communities with neither powers nor people, so they go up and wait.',
        'Let go too far: the county is thin, yet petitions and cases of several departments still end there.',
        'Communities change too: taken over they weaken, and so they do when left without support.',
        'Three things decide: where cases come in, whether there is slack, what communities can carry.',
      ],
      notes: [
        'Three minutes. Point at the two ends of the curve for the first two lines.',
        'The third is slow. It moves little in 90 days and cannot explain today’s shape.',
        'Whether taking over weakens or encourages self-reliance is open in the literature, and in the model.',
        'Have the room guess which of the three moves the bottom of the curve most.',
        'Now try them one by one.',
      ],
    },
    turnDoors: {
      heading: 'Turn it around, first: where cases come in',
      lines: [
        'Of ten cases, three come to the community first instead of five.',
        'The other two now come to the township first.',
        'Nothing else changes.',
      ],
      source:
        'Share that enters at the community: 0.5 by default, range 0.2–0.6, an assumption. Over many drawn worlds it is what most often decides an answer.',
      notes: [
        'One minute. Take an everyday example: do people turn to the village first, or go to town, or ring a hotline?',
        'This is a habit of residents. It is an assumption and no lever of policy.',
        'No source gives it and few places count it. Does anyone here know their own?',
        'Next, hands, for the two ends only.',
      ],
    },
    guessDoors: {
      heading: 'Prediction 2: when people turn upwards',
      lines: [
        'Compare the two ends of the ladder only.',
        'Fewer cases come in at the community, where most people now are.',
      ],
      ask: 'When residents turn upwards, are the median days under all devolved better (fewer), no different or worse than under all central?',
      notes: [
        'Two minutes, a show of hands. Better means fewer days. Left and right for the option, up and down or digits for the count.',
        'One reason from each side.',
        'Ask how far apart the ends were before, and whether they now part or meet.',
        'Press space. The program runs under the new assumption.',
      ],
    },
    seeDoors: {
      heading: 'What the simulation says: the two ends',
      lines: [
        'Each dot is all devolved against all central in one random world.',
        'Compared with the first run, have the ends moved apart or together?',
      ],
      notes: [
        'Two minutes. Lower is better; make sure everyone reads the direction alike.',
        'If all devolved got worse: people are below and cases above. How far to let go depends on where residents turn.',
        'If it cannot be told: this does not matter here. Ask for reasons.',
        'If all devolved is better: did the people below catch what came in above? How would one know?',
        'Do not say that one should therefore hold on. One could also give residents reason to turn to their village.',
      ],
    },
    turnHands: {
      heading: 'Turn it around, second: is there slack',
      lines: [
        'Where cases come in is back to what it was.',
        'On every rung, staff time of every kind is multiplied by 1.3.',
        'All five gain alike, so the comparison stays fair.',
      ],
      source:
        'All within the ranges assumed in the case file of Q County; grid workers, for example, 0.455 instead of 0.35, range 0.20–0.60.',
      notes: [
        'One minute. One change at a time, which is why the first is undone.',
        'Ask whether the end that is shortest of people is still short.',
        'This time the room draws the whole curve again.',
      ],
    },
    guessHands: {
      heading: 'Prediction 3: where does the bottom go',
      lines: [
        'The same five rungs, the same median days.',
        'With more people all rungs may well be faster. Which way does the bottom move?',
      ],
      ask: 'With three tenths more time everywhere, does the bottom of the curve move towards central, towards devolved, or not at all?',
      notes: [
        'Two minutes. As the first time: left and right for the rung, up and down for the days.',
        'Have the room name the fastest rung before drawing.',
        'Ask which level slack rescues first.',
        'Press space to run.',
      ],
    },
    seeHands: {
      heading: 'What the simulation says: five rungs with slack',
      lines: ['Compare with the first curve. Which rung is at the bottom?', 'Which end came down more?'],
      notes: [
        'Two minutes. Put the three results side by side: as it is, doors above, more hands.',
        'If the bottom moved towards devolved: a thin county was the trouble with letting go, and slack eases it.',
        'If it moved towards central: slack rescued communities first. Ask what speaks for that.',
        'If it stayed: within this range, slack speeds up every rung and moves nothing.',
        'Where the fastest rungs lie close together, say that they cannot be told apart.',
      ],
    },
    conclude: {
      heading: 'What we can say, and what we cannot',
      lines: [
        'We can say: the best rung is not fixed; it moves with where residents turn and with slack.',
        'We can say: before arguing, find out where cases come in and how busy each level is.',
        'We cannot say which rung is best for Q County, Suzhou or your county.',
        'We cannot say that this ladder is the way: the four need not move together, nor communities be treated alike.',
      ],
      notes: [
        'Two minutes. Ask someone what each of the three results did to their view.',
        'If the bottom did not move today, change the first line: no movement was seen under what was tried.',
        'Limits: a slice of two small townships, five random worlds, 90 days, speed alone. Slow things such as self-reliance had no time.',
        'Treating communities differently is not on this ladder. It can be added as a policy in the program and tried afterwards.',
      ],
    },
    discuss: {
      heading: 'For discussion',
      lines: [
        'To whom do residents turn first where you are, and how could one find out?',
        'Who decides, and on what grounds, that a power should be handed back?',
        'Should strong and weak communities stand on the same rung?',
        'Back to the hands at the start: would you vote differently now? Why?',
      ],
      notes: [
        'Three minutes. Start with the fourth: count again and compare with the corner of the board.',
        'Ask those who changed which result did it, or whose sentence.',
        'Then one other question, a minute in pairs first.',
        'Have the handout finished before people leave.',
      ],
    },
  },
  handout: {
    before: [
      'Hold on and it dies, let go and it falls into disorder: He Xiaobin and others (2024) see the task in finding a balance between the two.',
      'Suzhou, Jiangsu, grants powers to towns and adjusts them. The town of Zhangpu returned 191 enforcement powers that it could not carry.',
      'This lesson sets out five rungs. Staff, powers, funds and skills move down together, their totals stay.',
      'What is measured is the median days to settlement: how long until half of all cases that surfaced are settled. Low is fast; fast is neither good nor fair as such.',
      'Results come from a computer simulation with the county of Q. Most numbers are assumptions and none was measured there.',
    ],
    tasks: [
      'Draw the curve you expect over the five rungs, mark its lowest point, and write down the trouble at each end.',
      'When residents turn upwards, which end does better, all devolved or all central? Say why.',
      'With more slack, which way does the lowest point move? Write your prediction first, then the result and your explanation.',
      'For a place you know, name two numbers that decide which rung it should stand on, and how you would get them.',
    ],
  },
  answers: [
    'A good answer names a different trouble at each end: powers and people missing below, people missing above. Shapes may differ, reasons should come in pairs. Misreading: taking the lowest point for one exact rung. Neighbours often cannot be told apart.',
    'A good answer connects where people are with where cases come in. Misreading: therefore hold on. One could also change to whom residents turn, which is another policy.',
    'A good answer says which level slack rescued first and admits that neighbouring rungs may be too close. Misreading: a curve that falls everywhere shows that letting go is good. Falling and moving are two things.',
    'A good answer says where the numbers would come from, such as a sample of a hundred cases and where they went first, or a week of hours at each level. Misreading: it depends, and nothing that could be counted.',
  ],
};
