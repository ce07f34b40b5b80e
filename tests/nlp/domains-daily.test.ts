import { describe, expect, it } from 'vitest';
import { findDomains } from '../../lib/nlp/domains.ts';

const ids = (text: string): string[] =>
  findDomains(text)
    .map((d) => d.domain)
    .sort();

/** Manufacturing, media, logistics and climate told by tools, tasks, papers, places and posts. */
describe('fields in the words of the day’s work', () => {
  it.each([
    ['Knitwear mill, planning', ['manufacturing']],
    ['Jigs and fixtures for a bike factory', ['manufacturing']],
    ['Slitting line operator, nights', ['manufacturing']],
    ['We stamp brackets', ['manufacturing']],
    ['I mind two looms and a kiln', ['manufacturing']],
    ['I keep the presses at a stamping plant fed', ['manufacturing']],
    ['Maschinenführer Wellpappe', ['manufacturing']],
    ['Agente de fabrication, biscuiterie', ['manufacturing']],
    ['Operador de linha, injeção de plásticos', ['manufacturing']],
    ['Matrijzenbouwer', ['manufacturing']],
    ['Attrezzista stampi', ['manufacturing']],
    ['Copy chief of a trade weekly', ['media']],
    ['I voice radio spots', ['media']],
    ['Boom pole, call sheets, shooting days', ['media']],
    ['Column in a fishing monthly', ['media']],
    ['Obituarist', ['media']],
    ['Perchman sur tournages', ['media']],
    ['Locutora de radio', ['media']],
    ['Stemactrice', ['media']],
    ['Conduttrice radio', ['media']],
    ['Pilot boat coxswain', ['logistics']],
    ['Reach truck, cold store, nights', ['logistics']],
    ['Rosters for 600 bus drivers', ['logistics']],
    ['Forty pallets of tomatoes from Almeria to Perth', ['logistics']],
    ['I trace lost suitcases', ['logistics']],
    ['Hochregallager, Verladung', ['logistics']],
    ['Conductrice de tram', ['logistics']],
    ['Gestora de frota', ['logistics']],
    ['Rangeerder', ['logistics']],
    ['Great crested newts and badger surveys', ['climate']],
    ['Counting puffins for a trust', ['climate']],
    ['Catchment modeller', ['climate']],
    ['Seawalls and managed retreat', ['climate']],
    ['Hitzeschutz und Entsiegelung', ['climate']],
    ['Hittestress en tegelwippen', ['climate']],
    ['Îlots de chaleur', ['climate']],
    ['Dissesto e rischio alluvione', ['climate']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    'Kubernetes operators, uptime and a data factory',
    'Container platform engineer, Docker and Helm',
    'Data warehouse engineer',
    'Random forest models for churn',
    'Backend engineer at a payroll start-up. I cut build times on each line of code',
    'Weekly report to the board, monthly review with the team',
    'Food truck at the harbour festival',
    'My gaffer says I talk too much',
    'Casting my net wide for a first job',
    'Développeur, pilotage de projets et facteur humain',
    'Gestión documental y archivos',
    'Verpleegkundige, nachtploeg',
    'Stonemason, conservation of churches',
    'Hair colourist',
    'I write weekly reports',
    'Zero to landfill since May',
  ])('none of the four in: %s', (text) => {
    expect(ids(text).filter((id) => /manufacturing|media|logistics|climate/.test(id))).toEqual([]);
  });

  it('leaves what a field handles to that field', () => {
    expect(ids('Carbon accountant for breweries')).toEqual(['climate']);
    expect(ids('Broadcast weather graphics')).toEqual(['media']);
    expect(ids('Werkleiter bei den Gemeindewerken')).not.toContain('manufacturing');
  });
});
