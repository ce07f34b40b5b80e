import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { obstacle } from '../../../lib/readers/web-page/obstacle.ts';

const why = (body: string, title = 'Site'): string | null =>
  obstacle(
    new new Window().DOMParser().parseFromString(
      `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
      'text/html',
    ) as unknown as Document,
  );
const LONG = `<p>${'I count beds and the people who lie in them. '.repeat(30)}</p>`;

describe('login walls', () => {
  it.each([
    'Sign in to continue',
    'Log in or create an account',
    'Welcome back',
    'Join now to see the whole profile',
    'Únete para ver el perfil completo de Ann',
    'Rejoignez le réseau pour voir ce profil',
    'You need to be logged in to see this',
    'This page is for members only',
    'Authentication required',
    'Bitte melden Sie sich an',
    'Nur für Mitglieder',
    'Geschützter Bereich',
    'Veuillez vous connecter pour continuer',
    'Contenu réservé aux membres',
    'Inicia sesión para continuar',
    'Acceso restringido',
    'Faça login para continuar',
    'Área restrita',
    'Meld je aan om verder te gaan',
    'Alleen voor leden',
  ])('are known by their words beside a way in: %s', (words) => {
    expect(why(`<h1>${words}</h1><p>A site for people.</p><a href="/account/login?next=%2F">Go on</a>`)).toBe(
      'login-wall',
    );
    expect(why(`<h2>${words}</h2><p>A site for people.</p><button>Log in</button>`)).toBe('login-wall');
  });

  it.each([
    ['a password', '<form><label>Wachtwoord</label><input type="password"></form>'],
    ['a name, password on the next page', '<form action="/u/sign-in"><label>E-mail</label><input type="email"></form>'],
    ['an account', '<div><input autocomplete="username"><button>Next</button></div>'],
  ])('are known by a form that asks for %s', (_, form) => {
    expect(why(`<h1>Kartei</h1>${form}<p>New here?</p>`)).toBe('login-wall');
  });

  it('are known by title and form beside any amount of text', () => {
    expect(why(`<h1>Log in</h1><form><input type="password"></form>${LONG.repeat(5)}`)).toBe('login-wall');
  });

  it.each([
    [
      'a letter by mail',
      `<h1>Ilse Brandvold</h1><p>I count beds.</p><form action="/subscribe"><input type="email"><button>Join</button></form>`,
    ],
    ['a search', `<h1>Ilse Brandvold</h1><form action="/search"><input name="q"></form><p>I count beds.</p>`],
    ['a greeting', `<h1>Welcome back</h1><p>Here is what I did in the summer.</p>`],
    ['a link for members', `<h1>Ilse Brandvold</h1><a href="/login">Log in</a><p>I count beds.</p>`],
    [
      'a password field beside a text',
      `<form action="/in"><input type="password"></form><h1>Ilse Brandvold</h1>${LONG.repeat(2)}`,
    ],
    ['a form beside a text', `<h1>Ilse Brandvold</h1>${LONG}<form action="/login"><input name="user"></form>`],
    ['an author', `<h1>Signs of life in old registers</h1>${LONG}`],
  ])('are not suspected behind %s', (_, body) => {
    expect(why(body)).toBeNull();
  });
});

describe('a page that a server puts in another’s place', () => {
  it.each([
    ['500 Internal Server Error', '500 Internal Server Error'],
    ['ilse.example | 502: Bad gateway', 'Bad gateway'],
    ['503 Service Unavailable', 'Ilse Brandvold'],
    ['Ilse Brandvold', 'Service temporarily unavailable'],
    ['403 Forbidden', ''],
    ['Error 410: gone', ''],
    ['Fehler 500', ''],
  ])('is none of a person: %s, %s', (title, heading) => {
    expect(why(`<h1>${heading}</h1>${LONG}`, title)).toBe('not-found');
  });

  it.each([
    '500 days in Bergen',
    '404 beds',
    'Forbidden love, a novel',
    'Service design for wards',
    '503 services later',
  ])('is not seen in %s', (title) => {
    expect(why(`<h1>${title}</h1>${LONG}`, title)).toBeNull();
  });
});
