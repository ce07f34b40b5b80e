import { type Build, esc } from './html.ts';
import type { Person } from './person.ts';

const times = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');

/** The bar at the top, with the viewer's own menu. */
export function header(b: Build, viewer: Person | null): string {
  const entry = (name: string, path: string): string =>
    `<li class="${b.cls(2)}"><a href="https://www.linkedin.com/${path}/" class="${b.cls()}"><span>${b.icon(`${path}-fill-medium`)}<span>${name}</span></span></a></li>`;
  const me =
    viewer === null
      ? 'https://www.linkedin.com/in/me/'
      : `https://www.linkedin.com/in/${encodeURIComponent(viewer.vanity)}/`;
  return `<section><h2 data-testid="toasts-title">0 notifications</h2></section><header><div data-display-contents="true"><nav aria-label="Primary"><ul>${entry('Home', 'feed')}${entry('My Network', 'mynetwork')}${entry('Jobs', 'jobs')}${entry('Messaging', 'messaging')}${entry('Notifications', 'notifications')}</ul><div id="meMenuV2WideComponentRef"><a href="${me}"><img alt="" src="data:,"><span>Me</span></a></div></nav></div></header>`;
}

/** People one may know: other people's names, titles and links, inside the main region. */
export function aside(b: Build, vanity: string, size: number): string {
  const person = (i: number): string =>
    `<div><div data-display-contents="true"><a href="https://www.linkedin.com/in/stranger-${i}/" componentkey="${b.uuid()}"><figure aria-hidden="true">${b.icon('person-accent-4')}<img alt="" src="data:,"></figure><p><span>Stranger Number ${i}</span></p></a><a href="https://www.linkedin.com/in/stranger-${i}/">Stranger Number ${i}</a></div><p>· 2nd</p><p><span>Head of Strange Machine Learning ${i} · Full-time</span></p><p>Jan 2019 - Present · 7 yrs</p><a href="https://www.linkedin.com/company/66${i}/">Strange Company ${i}</a><button componentkey="ConnectButtonstate:invitation:urn:li:member:${b.id()}_connect" aria-label="Invite Stranger ${i} to connect"><span>${b.icon('connect-small', 16)}<span>Connect</span></span></button></div><hr role="presentation">`;
  const block = (id: string, component: string, title: string): string =>
    `<div id="${id}" componentkey="${id}"><div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.${component}RecommendedEntitySection"><section componentkey="${b.uuid()}"><h3><span>${title}</span></h3>${times(3 * size, person)}</section></div></div>`;
  return `<aside aria-label="Aside"><div>${block(`profileAsideBrowsemap${esc(vanity)}`, 'browsemap', 'More profiles for you')}${block(`profileAsidePymk${esc(vanity)}`, 'pymk', 'People you may know')}</div></aside>`;
}

/** Posts in the activity card: reshared words and links of others. */
export function posts(b: Build, size: number): string {
  const post = (i: number): string =>
    `<li class="${b.cls(2)}"><div role="listitem"><div><a href="https://www.linkedin.com/in/stranger-${i}/"><p>Stranger Number ${i}</p><p>· 3rd</p></a><p>Director at Strange Company · Jan 2020 - Present</p></div><p><span data-testid="expandable-text-box">Not the owner's words, post ${i}.<br>Open to contract work, 20 hours a week!</span></p><a href="https://www.linkedin.com/company/88${i}/">Strange Company</a><a href="https://strange.example/${i}">Link</a><ul role="presentation">${times(3, () => `<li>${b.icon('like-consumption-small', 16)}</li>`)}</ul><p><span>${i + 4} reactions · 2 comments</span><span aria-hidden="true">${i + 4} · 2 comments</span></p>${times(4, (j) => `<button class="${b.cls()}" aria-label="Action ${j}">${b.icon('comment-medium')}<span>Action</span></button>`)}</div></li>`;
  return `<ul>${times(2 * size, post)}</ul>`;
}

export function footer(b: Build): string {
  return `<footer aria-label="Footer"><footer><ul>${times(24, (i) => `<li><a class="${b.cls()}" href="https://www.linkedin.com/legal/${i}/"><span>Footer link ${i}</span></a></li>`)}</ul><select>${times(26, (i) => `<option>Language ${i}</option>`)}</select></footer></footer>`;
}
