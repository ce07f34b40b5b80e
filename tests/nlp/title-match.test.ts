import { describe, expect, it } from 'vitest';
import { holdsTitle, knownRole, synonymsOf } from '../../lib/nlp/title-match.ts';

describe('a title', () => {
  it.each([
    ['Softwareentwicklerin', 'Softwareentwickler'],
    ['Lehrer/in', 'Lehrerin'],
    ['Ärztin', 'Arzt'],
    ['Enfermero', 'Enfermera'],
    ['Professora', 'Professor'],
    ['Ingeniera de datos', 'Ingeniero de Datos'],
    ['Développeuse Python', 'Développeur Python'],
    ['Traductrice', 'Traducteur'],
    ['Front End Developer', 'Frontend Developer'],
    ['Back-end Engineer', 'Backend Engineer'],
    ['Staff Engineer, Machine Learning', 'Machine Learning Engineer'],
    ['Designer, Product', 'Product Designer'],
    ['Data Analyst (m/w/d)', 'Data Analyst'],
    // a rank that is the trade itself
    ['Senior Product Lead @ Oxbow', 'Product Lead'],
    ['Head of Data Science | Speaker', 'Head of Data'],
    ['Deputy School Principal', 'School Principal'],
    ['Sales Associate', 'Sales Associate'],
    // … and one that stands behind a trade
    ['Lead Data Engineer', 'Data Engineer Lead'],
    ['Machine Learning Engineer', 'Lead Machine Learning Engineer'],
    ['Staff Nurse', 'Head Nurse'],
  ])('%s is %s', (text, title) => {
    expect(holdsTitle(text, title)).toBe(true);
    expect(holdsTitle(title, title)).toBe(true);
  });
  it.each([
    ['Designer | Berlin, Product', 'Product Designer'],
    ['Vaga em Recife', 'Engineering Manager'],
    ['Berlin', 'Berl'],
    ['Senior Product Designer', 'Product Lead'],
    ['Data Entry Clerk', 'Head of Data'],
    ['School Bus Driver', 'School Principal'],
    ['Tech Recruiter', 'Tech Lead'],
    ['Sales Director', 'Sales Associate'],
  ])('%s is no %s', (text, title) => {
    expect(holdsTitle(text, title)).toBe(false);
  });
});

it.each([
  ['Nurse Manager', null],
  ['Data Engineer Recruiter', null],
  ['Product Manager', 'Product Manager'],
  ['Senior Data Engineer', 'Data Engineer'],
])('the known role of "%s" is %s', (title, role) => {
  expect(knownRole(title)).toBe(role);
  // A trade of its own may have other names, but none of the role it only mentions.
  if (role === null) expect(synonymsOf(title).filter((s) => knownRole(s) !== null)).toEqual([]);
});

it('takes what only shares a word with a listed role for none of its kind', () => {
  expect(knownRole('Product Engineer')).toBeNull();
  expect(knownRole('Product Lead')).toBe('Product Lead');
  expect(synonymsOf('Senior Product Designer')).toContain('UX Designer');
  expect(synonymsOf('Senior Product Designer')).not.toContain('Product Manager');
});
