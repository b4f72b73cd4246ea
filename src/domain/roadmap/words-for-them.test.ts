import { describe, expect, test } from 'vitest';
import { commitmentForThem, concernForThem, concernSuggested, promiseForThem } from './words-for-them.ts';

const us = 'Robin Keller';
const said = (what: string, evidence: 'said' | 'quoted' | 'roadmap' = 'said') =>
  commitmentForThem({ what, evidence }, us);

describe('a concern', () => {
  const noted = { concernId: 'o1', text: "biggest worry for Gareth is that it won't survive washdown" };

  test('is read by its client as they wrote it, or as it was worded for them, and else not at all', () => {
    expect(concernForThem({ ...noted, byClient: true }, {})).toBe(noted.text);
    expect(concernForThem(noted, { o1: 'Do the sensors survive washdown?' })).toBe(
      'Do the sensors survive washdown?',
    );
    expect(concernForThem(noted, {})).toBeNull();
  });

  test.each([
    [
      "biggest worry for Gareth is that the sensors won't survive washdown",
      "The sensors won't survive washdown",
    ],
    ['worry: noise during install.', 'Noise during install'],
    ['Gareth is nervous abt being tied in for 5 yrs', 'Being tied in for 5 yrs'],
    ["he's worried about the downtime of both docks", 'The downtime of both docks'],
    ['Peter has his doubts about the training', 'The training'],
    ['Two weeks of standstill', 'Two weeks of standstill'],
    ["if it adds a minute they just won't use it", ''],
    ["I don't want somebody freezing at two in the morning", ''],
  ])('%s may be put as: %s', (text, suggested) => {
    expect(concernSuggested(text)).toBe(suggested);
  });
});

describe('an act', () => {
  test.each([
    'Get them to me',
    'Send her the sample import',
    'Send last yrs roster file',
    'Check w dev if we can read the .dbf',
    'Send the form w/ volumes',
    'Send it over by Friday',
    'Ask her about the budget',
    'Take that to the board',
    'Draft the risk assessment myself and ping it to G (this weekend)',
    'Walk through the report with R',
    "Check whether I'll need the VPN",
    'Find out + tell him',
    'Check the volumes and let them know by Friday',
  ])('that says by itself nothing to them is kept from them: %s', (what) => {
    expect(said(what)).toBeNull();
    expect(promiseForThem({ what }, us)).toBeNull();
  });

  test.each([
    ['Sign the NDA and get it back to us', 'Sign the NDA and get it back to us'],
    ['Send that report to Fiona', 'Send that report to Fiona'],
    ['Ask her deputy for the log', 'Ask her deputy for the log'],
    ['Get the failure log over to me', 'Get the failure log over to Robin Keller'],
    ['Call my deputy', 'Call Robin Keller’s deputy'],
    ['Die Zahlen bis Freitag an mich schicken', 'Die Zahlen bis Freitag an mich schicken'],
  ])('that can be read is, with a name for me: %s', (what, read) => {
    expect(said(what)).toBe(read);
  });

  test('in their own words says “you” to us, and in ours to them', () => {
    expect(said('Send you the floor plans', 'quoted')).toBe('Send Robin Keller the floor plans');
    expect(promiseForThem({ what: 'Send you the floor plans' }, us)).toBe('Send you the floor plans');
  });

  test('that they stood by on their page stays as it is', () => {
    expect(said('Send it over', 'roadmap')).toBe('Send it over');
  });
});
