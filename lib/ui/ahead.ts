import type { App } from '../model/app.ts';

type Question = 'glance' | 'settings' | 'audit' | 'storage' | 'inbox' | 'visibility' | 'bars' | 'handOffers' | 'goal';

/** One question with what is asked in it. */
export type Asked = { readonly [Q in Question]: readonly [Q, ...Parameters<App[Q]>] }[Question];

const nameOf = ([name, ...args]: Asked): string => `${name} ${JSON.stringify(args)}`;

/**
 * The same app, of which some questions are already under way: each answer goes to whoever asks that first. What was
 * asked before something changed is asked again.
 */
export function askAhead(app: App, questions: readonly Asked[]): App {
  const put = ([name, ...args]: Asked): Promise<unknown> =>
    (app[name] as (...a: readonly unknown[]) => Promise<unknown>)(...args);
  const under = new Map(questions.map((q) => [nameOf(q), put(q)]));
  // Whoever asks hears of a failure; nobody may ever ask.
  for (const answer of under.values()) answer.catch(() => undefined);
  const forget = app.onChange(() => under.clear());
  return new Proxy(app, {
    get(target, key) {
      const own = Reflect.get(target, key);
      if (under.size === 0 || typeof own !== 'function') return own;
      return (...args: readonly unknown[]) => {
        const name = nameOf([key, ...args] as unknown as Asked);
        const answer = under.get(name);
        under.delete(name);
        if (under.size === 0) forget();
        return answer ?? own.apply(target, args);
      };
    },
  });
}
