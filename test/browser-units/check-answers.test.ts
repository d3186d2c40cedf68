import { describe, expect, it } from 'vitest';
import { applies, holdsAnswers, readAnswers, writeAnswers } from '../../src/browser/check-answers.ts';

const QUESTIONS = ['app-users', 'tea', 'coffee'];
const read = (fragment: string) => [...readAnswers(fragment, QUESTIONS)];

describe('the answers in an address', () => {
  it('are read, and written back as they were', () => {
    const fragment = '#a=app-users.y,tea.n,coffee.s';
    expect(read(fragment)).toEqual([
      ['app-users', 'y'],
      ['tea', 'n'],
      ['coffee', 's'],
    ]);
    expect(writeAnswers(readAnswers(fragment, QUESTIONS))).toBe(fragment);
  });

  it('are none without a fragment, in an empty one, and in one that names a place', () => {
    expect(['', '#', '#a=', '#a', '#main', '#tea.y'].map(read)).toEqual([[], [], [], [], [], []]);
    expect(writeAnswers(new Map())).toBe('');
  });

  it('survive a program that escapes commas', () => {
    expect(read('#a=tea.y%2Ccoffee.n%2capp-users.s')).toEqual([
      ['tea', 'y'],
      ['coffee', 'n'],
      ['app-users', 's'],
    ]);
  });

  it('leave out questions and letters that do not exist, and parts that are no answer', () => {
    expect(read('#a=milk.y,tea.x,tea.-,tea,.y,,coffee.y.y,__proto__.y,app-users.Y,%,coffee.n')).toEqual([
      ['coffee', 'n'],
    ]);
  });

  it('count once: the first answer to a question stands', () => {
    expect(read('#a=tea.n,tea.y')).toEqual([['tea', 'n']]);
  });

  it('are told from a place on the page', () => {
    expect(['#a=', '#a=tea.y', '#about', '', '#b=#a='].map(holdsAnswers)).toEqual([true, true, false, false, false]);
  });
});

describe('a condition', () => {
  const given = (condition: string, fragment: string) => applies(condition, readAnswers(`#a=${fragment}`, QUESTIONS));

  it('of one answer holds when it is given', () => {
    expect([given('tea.y', 'tea.y'), given('tea.y', 'tea.n'), given('tea.y', '')]).toEqual([true, false, false]);
  });

  it('that is empty always holds', () => {
    expect([given('', ''), given('', 'tea.y')]).toEqual([true, true]);
  });

  it('needs one answer of each clause', () => {
    const condition = 'tea.y,coffee.y app-users.y';
    expect([
      given(condition, 'coffee.y,app-users.y'),
      given(condition, 'tea.y,coffee.y,app-users.y'),
      given(condition, 'tea.y,coffee.y'),
      given(condition, 'app-users.y'),
    ]).toEqual([true, true, false, false]);
  });

  it('after an exclamation mark needs that no answer of the clause is given', () => {
    const condition = 'app-users.y !tea.y,coffee.n';
    expect([
      given(condition, 'app-users.y'),
      given(condition, 'app-users.y,tea.n,coffee.y'),
      given(condition, 'app-users.y,tea.y'),
      given(condition, 'app-users.y,coffee.n'),
    ]).toEqual([true, true, false, false]);
  });

  it('holds when one of its alternatives does', () => {
    const condition = 'tea.y !coffee.y | app-users.y';
    expect([
      given(condition, 'tea.y'),
      given(condition, 'tea.y,coffee.y'),
      given(condition, 'tea.y,coffee.y,app-users.y'),
      given(condition, ''),
    ]).toEqual([true, false, true, false]);
  });

  it('can ask for a question that was skipped', () => {
    expect([given('tea.-', ''), given('tea.-', 'tea.s'), given('tea.-', 'coffee.y')]).toEqual([true, false, true]);
  });
});
