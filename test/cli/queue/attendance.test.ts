import { expect, it } from 'vitest';
import { Attendance } from '../../../cli/queue/attendance.ts';
import type { FaultError } from '../../../sim/engine/fault.ts';

const sweep = (engine: string, id = engine) => ({ id, engine, version: '1', store: '/s' });

function setUp() {
  const told: string[] = [];
  const attendance = new Attendance(
    { engine: 'own', version: '2' },
    {
      joined: () => told.push('joined'),
      waiting: () => told.push('waiting'),
      working: (sweeps) => told.push(`working ${sweeps}`),
      idle: () => told.push('idle'),
      foreign: ({ engine }) => told.push(`foreign ${engine}`),
    },
  );
  return { told, attendance };
}

it('sweeps come, go for a moment and go for good; one of another engine is told of once, when there is nothing else to do', () => {
  const { told, attendance } = setUp();
  attendance.first([]);
  const looks = [[], ['own', 'other'], ['own', 'more'], [], ['own'], ['other'], ['other'], ['other'], ['other']];
  const over = looks.map((engines) => {
    attendance.look(engines.map((engine) => sweep(engine === 'more' ? 'own' : engine, engine)));
    return attendance.isOver;
  });
  expect(told).toEqual(['joined', 'waiting', 'working 1', 'working 2', 'working 1', 'idle', 'foreign other']);
  expect(over).toEqual([false, false, false, false, false, false, false, true, true]);
});

it('a worker of another engine than every sweep may not stay; one of its own engine is enough', () => {
  const { told, attendance } = setUp();
  let thrown: unknown;
  try {
    attendance.first([sweep('a'), sweep('b'), sweep('a', 'again')]);
  } catch (error) {
    thrown = error;
  }
  expect((thrown as FaultError).faults).toEqual([
    { code: 'engineDiffers', path: '--queue', value: 'own (2)', expected: 'a (1), b (1)' },
  ]);
  expect(told).toEqual([]);
  expect(attendance.first([sweep('a'), sweep('own')])).toEqual([sweep('own')]);
  expect(told).toEqual(['joined', 'working 1']);
});
