import { describe, expect, it } from 'vitest';
import { canonicalSkill, findSkills, variantsOf } from '../../lib/nlp/skills.ts';

const names = (text: string): string[] => findSkills(text).map((s) => s.skill);

describe('findSkills', () => {
  it('names skills canonically, whatever the variant, with exact quotes', () => {
    const text = 'Pipelines with PySpark, k8s and Postgres; scikit-learn models in Node.js services on GCP.';
    const found = findSkills(text);
    expect(found.map((s) => s.skill)).toEqual([
      'Apache Spark',
      'Kubernetes',
      'PostgreSQL',
      'scikit-learn',
      'Node.js',
      'Google Cloud',
    ]);
    for (const s of found) expect(text.slice(s.start, s.end)).toBe(s.quote);
  });

  it.each([
    ['We help you go to market in Series C', 'Go'],
    ['C-level sponsor, R&D budget', 'R'],
    ['C-level sponsor, R&D budget', 'C'],
    ['I spark joy and react to change swiftly', 'Apache Spark'],
    ['I excel at talking to people', 'Microsoft Excel'],
    ['Grew up in the rust belt', 'Rust'],
    ['A swift answer, always', 'Swift'],
  ])('in "%s" there is no %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  it.each([
    ['Backend | Go, Kafka, Kubernetes', 'Go'],
    ['Statistics in R and Python', 'R'],
    ['Firmware in C and C++', 'C'],
    ['Spark, Kafka, Iceberg', 'Apache Spark'],
    ['Rust developer', 'Rust'],
    ['iOS apps in Swift', 'Swift'],
  ])('in "%s" there is %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  it('joins words over a wrapped line but not over a list sign', () => {
    expect(names('years of machine\nlearning')).toEqual(['Machine Learning']);
    expect(names('machine | learning')).toEqual([]);
  });

  it('takes linear time', () => {
    const once = 'Python and R on AWS with Spark, or C. ';
    const text = once.repeat(4000);
    expect(findSkills(text).length).toBe(findSkills(once).length * 4000);
  });
});

describe('canonical names', () => {
  it('knows spellings of one skill as the same skill', () => {
    for (const name of ['ML', 'Machine Learning', 'machine learning']) {
      expect(canonicalSkill(name)?.skill).toBe('Machine Learning');
    }
    expect(canonicalSkill('Go (Programming Language)')?.skill).toBe('Go');
    expect(canonicalSkill('Underwater basket weaving')).toBeNull();
  });

  it('lists the variants that a literal filter would tell apart', () => {
    expect(variantsOf('ML')).toContain('Machine Learning');
    expect(variantsOf('Falconry')).toEqual(['Falconry']);
  });
});
