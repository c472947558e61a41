import type { Result } from '../engine/types.ts';

export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
  /** A path that leads to the question. */
  readonly path: string;
  /** Programs that its answer could settle. */
  readonly programs: readonly string[];
}
type QuestionOf = (path: string) => { readonly id: string; readonly text: string } | undefined;

/** Questions whose answers could still settle a program, those that could settle most first. */
export function openQuestions(results: readonly Result[], questionOf: QuestionOf): readonly OpenQuestion[] {
  const open = new Map<string, OpenQuestion & { programs: string[] }>();
  const questions = new Map<string, ReturnType<QuestionOf>>();
  for (const { program, outcome, missing } of results) {
    if (outcome !== 'possible') continue;
    for (const path of missing) {
      if (!questions.has(path)) questions.set(path, questionOf(path));
      const question = questions.get(path);
      if (!question) continue;
      const known = open.get(question.text) ?? { ...question, path, programs: [] };
      if (!known.programs.includes(program)) known.programs.push(program);
      open.set(question.text, known);
    }
  }
  return [...open.values()].sort((a, b) => b.programs.length - a.programs.length);
}
