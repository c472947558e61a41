/** What the household could get at other pays or hours, asked of the engine; each pay is asked about once. */
import type { Point, Scale } from '../engine/what-if.ts';
import type { Engine } from '../worker/engine.ts';
import type { Asked, PayRange } from '../worker/messages.ts';

/** The plan of one person's pay. */
export interface Plan extends PayRange {
  /** What one could get at each pay, in the order asked. */
  readonly at: (pays: readonly number[]) => Promise<readonly Point[]>;
  /** The highest pay below today's at which a program is likely; null where there is none. */
  readonly turning: (program: string) => Promise<number | null>;
}

/** The plan of a person, by index; of the main earner where nobody is named. They reject where the engine is gone. */
export type Plans = (who?: number, by?: Scale) => Promise<Plan>;

export function plansOf(engine: Engine, asked: Asked): Plans {
  const plans = new Map<string, Promise<Plan>>();
  const make = async (by: Scale, who?: number): Promise<Plan> => {
    const range = await engine.ask('range', { ...asked, by, ...(who !== undefined && { who }) });
    const known = new Map<number, Point>();
    return {
      ...range,
      at: async (pays) => {
        const unknown = pays.filter((pay) => !known.has(pay));
        const points = unknown.length
          ? await engine.ask('points', { ...asked, who: range.who, by, pays: unknown })
          : [];
        for (const point of points) known.set(point.pay, point);
        return pays.flatMap((pay) => known.get(pay) ?? []);
      },
      turning: (program) => engine.ask('turning', { ...asked, who: range.who, program }),
    };
  };
  return (who, by = 'pay') => {
    const key = `${by} ${who}`;
    const plan = plans.get(key) ?? make(by, who);
    plans.set(key, plan);
    return plan;
  };
}
