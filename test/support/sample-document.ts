import type { BilingualDocument } from '../../src/document/bilingual-document.ts';
import { draftDocument } from './draft-document.ts';

/** A short news piece with every kind of block, groups of 1:1, 1:2 and 2:1, copied text, notices and both summaries. */
export const sampleDocument: BilingualDocument = draftDocument({
  origin: { name: 'le-bac-de-saint-aubrac.md', format: 'markdown', encoding: 'utf-8' },
  producedBy: { name: 'passerelle-fr-en', revision: '7c1e09a', dtype: 'q8', license: 'Gemma' },
  blocks: [
    {
      kind: 'heading',
      level: 1,
      blankLinesBefore: 0,
      groups: [
        [
          ['À Saint-Aubrac, le bac reprend du service après onze ans'],
          ['In Saint-Aubrac, the ferry is back after eleven years'],
          0.8127,
        ],
      ],
    },
    {
      kind: 'caption',
      blankLinesBefore: 1,
      groups: [
        [
          ['Le « Marie-Louise » à quai, samedi matin.'],
          ['The "Marie-Louise" at the quay on Saturday morning.'],
          0.7741,
        ],
      ],
    },
    {
      kind: 'paragraph',
      blankLinesBefore: 1,
      groups: [
        [
          [
            'Le bac qui relie les deux rives de la Lorne a repris ses traversées samedi, onze ans après avoir été mis à l’arrêt par une crue.',
          ],
          [
            'The ferry linking the two banks of the Lorne resumed its crossings on Saturday, eleven years after a flood put it out of action.',
          ],
          0.7312,
        ],
        [
          [
            'Une centaine d’habitants attendaient dès l’aube sur le ponton, et les premiers passagers ont embarqué sous les applaudissements.',
          ],
          [
            'About a hundred residents had been waiting on the landing stage since dawn.',
            'The first passengers boarded to applause.',
          ],
          0.6459,
        ],
      ],
    },
    {
      kind: 'paragraph',
      blankLinesBefore: 1,
      groups: [
        [
          ['La remise en état a coûté 1,3 million d’euros.', 'La région en a payé les deux tiers.'],
          ['The repairs cost 1.3 million euros, two thirds of which the region paid.'],
          0.5208,
        ],
        [
          ['Le reste vient d’une souscription ouverte par l’association des riverains, qui a réuni 2 460 donateurs.'],
          [
            'The rest comes from an appeal launched by the residents’ association, which brought together 2,640 donors.',
          ],
          0.4876,
        ],
      ],
    },
    {
      kind: 'quote',
      blankLinesBefore: 1,
      groups: [
        [
          ['« On nous disait que personne ne le prendrait plus.'],
          ['“We were told that nobody would take it any more.'],
          0.7004,
        ],
        [['Regardez la file ! »'], ['Look at the queue!”'], 0.8311],
      ],
    },
    {
      kind: 'heading',
      level: 2,
      blankLinesBefore: 2,
      groups: [[['Vingt minutes au lieu d’une heure'], ['Twenty minutes instead of an hour'], 0.9012]],
    },
    {
      kind: 'paragraph',
      blankLinesBefore: 1,
      groups: [
        [
          [
            'Sans le bac, il fallait remonter jusqu’au pont de Vernes & redescendre par la rive gauche, soit 41 km de détour.',
          ],
          [
            'Without the ferry, people had to go up to the Vernes bridge and back down the left bank, a detour of 41 km.',
          ],
          0.6633,
        ],
        [['Trois tarifs sont prévus :'], ['Three fares are planned:'], 0.8845],
      ],
    },
    {
      kind: 'list-item',
      marker: '-',
      depth: 0,
      blankLinesBefore: 0,
      groups: [[['piétons et cyclistes : gratuit ;'], ['pedestrians and cyclists: free;'], 0.9125]],
    },
    {
      kind: 'list-item',
      marker: '-',
      depth: 0,
      blankLinesBefore: 0,
      groups: [[['voitures : 4 € ;'], ['cars: €4;'], 0.9377]],
    },
    {
      kind: 'list-item',
      marker: 'a)',
      depth: 1,
      blankLinesBefore: 0,
      groups: [
        [
          ['dont 1 € reversé à la commune de départ, pour l’entretien des accès et l’éclairage du ponton ;'],
          [
            'of which €1 goes to the town of departure, for the upkeep of the approaches and the lighting of the landing stage;',
          ],
          0.5981,
        ],
      ],
    },
    {
      kind: 'list-item',
      marker: '-',
      depth: 0,
      blankLinesBefore: 0,
      groups: [[['camions : interdits.'], ['lorries: banned.'], 0.9433]],
    },
    { kind: 'verbatim', blankLinesBefore: 1, groups: [[['* * *'], ['* * *'], 'copy']] },
    {
      kind: 'paragraph',
      blankLinesBefore: 1,
      groups: [
        [
          ['La batellerie emploie désormais six personnes, contre deux en 2013.'],
          ['The ferry service now employs six people, up from two in 2013.'],
          0.7719,
        ],
        [
          ['« Kenavo d’an holl », a lancé le pilote avant de larguer les amarres.'],
          ['« Kenavo d’an holl », a lancé le pilote avant de larguer les amarres.'],
          'copy',
        ],
      ],
    },
    {
      kind: 'verbatim',
      blankLinesBefore: 1,
      groups: [
        [
          ['départ  07:10  07:50  08:30\nretour  07:30  08:10  08:50'],
          ['départ  07:10  07:50  08:30\nretour  07:30  08:10  08:50'],
          'copy',
        ],
      ],
    },
    {
      kind: 'paragraph',
      blankLinesBefore: 1,
      groups: [
        [
          ['Prochaine étape : un second bac, électrique, promis pour 2027.'],
          ['Next step: a second ferry, an electric one, promised for 2027.'],
          null,
        ],
      ],
    },
  ],
  summaries: [
    {
      language: 'fr',
      method: 'extractive',
      target: { unit: 'share', ofSource: 0.25 },
      sentences: [
        {
          text: 'Le bac qui relie les deux rives de la Lorne a repris ses traversées samedi, onze ans après avoir été mis à l’arrêt par une crue.',
          evidence: ['b3.s1'],
          shortened: false,
        },
        {
          text: 'La remise en état a coûté 1,3 million d’euros. La région en a payé les deux tiers.',
          evidence: ['b4.s1', 'b4.s2'],
          shortened: false,
        },
      ],
    },
    {
      language: 'en',
      method: 'extractive',
      target: { unit: 'share', ofSource: 0.25 },
      sentences: [
        {
          text: 'The ferry linking the two banks of the Lorne resumed its crossings on Saturday, eleven years after a flood put it out of action.',
          evidence: ['b3.s1'],
          shortened: false,
        },
        {
          text: 'The repairs cost 1.3 million euros, two thirds of which the region paid.',
          evidence: ['b4.s1', 'b4.s2'],
          shortened: false,
        },
      ],
    },
  ],
  outline: {
    headline: {
      source: {
        text: 'À Saint-Aubrac, le bac reprend du service après onze ans',
        evidence: ['b1.s1'],
        shortened: false,
      },
      target: {
        text: 'In Saint-Aubrac, the ferry is back after eleven years',
        evidence: ['b1.s1'],
        shortened: false,
      },
    },
    steps: [
      { source: ['b3.s1'], target: ['b3.t1'] },
      { source: ['b4.s1', 'b4.s2'], target: ['b4.t1'] },
      { source: ['b3.s2'], target: ['b3.t2', 'b3.t3'] },
      { source: ['b8.s1'], target: ['b8.t1'] },
    ],
  },
  notices: [
    { rule: 'numbers', message: '“2 460” in the French, “2,640” in the English', sentences: ['b4.s3'] },
    { rule: 'no-translation', message: 'the model gave no translation: French kept', sentences: ['b13.s2'] },
    { rule: 'encoding', message: 'one character could not be read and was replaced', sentences: [] },
  ],
});
