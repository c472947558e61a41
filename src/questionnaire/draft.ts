/** What a person has answered so far: the values of the form's fields by name, people by index, as they were typed. */
export interface Draft {
  /** Ids of the people, in order; people[0] is who answers. */
  ids: string[];
  answers: Record<string, string[]>;
  /** What was typed or ticked and not sent with Next yet: the fields of a step by its key. */
  typed?: Record<string, Record<string, string[]>>;
  /** The steps after the short way that were shown, in order, so that they keep their places. */
  seen?: string[];
  /** It began at a page about something urgent, so that what is urgent is asked first. */
  urgent?: true;
  /** The step that was shown last. */
  at?: string;
  /** When it was saved on the device, in milliseconds: which copy there this one is in line with. */
  savedAt?: number;
  /** It came as a household file and nothing was changed: what the file leaves out stays left out. */
  handedOver?: boolean;
  /** What the page of a situation has said and nobody has looked at yet: its name, the paths, and those that are lists only begun. */
  door?: { name: string; paths: string[]; begun: string[] };
  /** The one program that is checked, by id; every program where there is none. */
  only?: string;
  /** Facts of a household file that no answer can hold, by path, so that a hand-over loses nothing. */
  extra?: Record<string, unknown>;
}

/** Answers that stand for no value of their own. */
export const UNKNOWN = 'unknown';
export const DECLINED = 'declined';
export const NONE = 'none';

export const emptyDraft = (): Draft => ({ ids: ['p1'], answers: { 'people[0].relationship': ['self'] } });

export const answer = (draft: Draft, path: string): string | undefined => draft.answers[path]?.[0];
export const answers = (draft: Draft, path: string): readonly string[] => draft.answers[path] ?? [];
export const personPath = (i: number, key: string): string => `people[${i}].${key}`;

/** Takes an answer back. */
export const drop = (draft: Draft, path: string): boolean => Reflect.deleteProperty(draft.answers, path);

/** A whole number; NaN until it is answered. */
export const ageOf = (draft: Draft, i: number): number => Number(answer(draft, personPath(i, 'age')) ?? NaN);
export const peopleOf = (draft: Draft): number[] => draft.ids.map((_, i) => i);

/** Adds a person and returns the index. An id is never used twice, so that nothing of a removed person comes back. */
export function addPerson(draft: Draft): number {
  const next = Math.max(0, ...draft.ids.map((id) => Number(id.replace(/\D/g, '')) || 0)) + 1;
  return draft.ids.push(`p${next}`) - 1;
}

/** Removes person `gone` and all answers about them; the people after them move up. */
export function removePerson(draft: Draft, gone: number): void {
  const [id = ''] = draft.ids.splice(gone, 1);
  draft.answers = moveUp(draft.answers, 'people', gone) as Draft['answers'];
  if (draft.extra) draft.extra = moveUp(draft.extra, 'people', gone);
  for (const [key, values] of Object.entries(draft.typed ?? {}))
    draft.typed = { ...draft.typed, [key]: moveUp(values, 'people', gone) as Draft['answers'] };
  for (const [path, values] of Object.entries(draft.answers))
    if (/\.(taxDependentOf|parents|spouse)$/.test(path) && values.includes(id)) drop(draft, path);
}

/** Drops the entries of item `gone` of a list and gives those after it the index before. */
export function moveUp(
  entries: Record<string, unknown>,
  list: string,
  gone: number,
): Record<string, unknown> {
  const start = `${list}[`;
  return Object.fromEntries(
    Object.entries(entries).flatMap(([path, value]): [string, unknown][] => {
      if (!path.startsWith(start)) return [[path, value]];
      const end = path.indexOf(']', start.length);
      const at = Number(path.slice(start.length, end));
      if (at === gone) return [];
      return [[at < gone ? path : `${start}${at - 1}${path.slice(end)}`, value]];
    }),
  );
}
