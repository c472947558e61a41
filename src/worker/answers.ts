/** The engine behind the messages: it keeps the rules, and the plans of the household that was asked about last. */
import { engine, screen } from '../programs/screen.ts';
import type { Counties, Rules } from '../engine/types.ts';
import { mainEarner, type Scale, turningPay, type WhatIf, whatIf } from '../engine/what-if.ts';
import type { Answer, Ask, Asked, Kind, Message, Reply } from './messages.ts';

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is compiled rules of a version: others would be read by a script that does not know them. */
const isRules = (value: unknown, version: string): value is Rules =>
  isObject(value) &&
  value['version'] === version &&
  Array.isArray(value['programs']) &&
  value['programs'].length > 0 &&
  isObject(value['parameters']) &&
  Object.keys(value['parameters']).length > 0;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers messages one at a time. It throws nothing: what fails is said in the reply. */
export function answering(): (message: Message) => Reply {
  let rules: Rules | undefined;
  let counties: Counties | undefined;
  let plans = new Map<string, WhatIf>();
  let planned = '';

  const needRules = (): Rules => {
    if (!rules) throw new Error('The rules have not come.');
    return rules;
  };
  /** What was worked out for one person's pay holds until another household is asked about. */
  const planOf = ({ household, day }: Asked, who: number, by: Scale = 'pay'): WhatIf => {
    const about = JSON.stringify([household, day]);
    if (about !== planned) plans = new Map();
    planned = about;
    const key = `${by} ${who}`;
    const plan = plans.get(key) ?? whatIf(engine, household, who, needRules(), day, counties, by);
    plans.set(key, plan);
    return plan;
  };
  const answers: { readonly [K in Kind]: (ask: Ask<K>) => Answer<K> } = {
    load: ({ rules: text, version }) => {
      const value = parsed(text);
      if (!isRules(value, version)) return false;
      rules = value;
      return true;
    },
    counties: (it) => {
      counties = it;
      plans = new Map();
      return true;
    },
    screen: ({ household, day }) => screen(household, needRules(), day, counties),
    range: ({ who, by = 'pay', ...asked }) => {
      const one = who ?? mainEarner(engine, asked.household, needRules(), asked.day);
      const { now, most, rate } = planOf(asked, one, by);
      return { who: one, by, now, most, ...(rate !== undefined && { rate }) };
    },
    points: ({ who, by, pays, ...asked }) => pays.map(planOf(asked, who, by).at),
    turning: ({ who, program, ...asked }) => turningPay(planOf(asked, who), program) ?? null,
  };

  return ({ id, kind, ask }) => {
    try {
      return { id, answer: (answers[kind] as (it: typeof ask) => unknown)(ask) };
    } catch (problem) {
      return { id, failed: String(problem) };
    }
  };
}
