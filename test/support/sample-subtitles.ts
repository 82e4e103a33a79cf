/** Subtitles with a sentence over two cues, two speakers, marks, a place, an empty cue and a song. */
export const SAMPLE_SRT = `1
00:00:01,000 --> 00:00:03,500
Le bac a repris ses traversées samedi,
après onze ans

2
00:00:03,600 --> 00:00:05,000
d'arrêt complet.

3
00:00:05,100 --> 00:00:07,250
- Vous montez ?
- <i>Pas encore.</i>

4
00:00:08,000 --> 00:00:09,000
{\\an8}Attendez-moi !

5
00:00:09,100 --> 00:00:09,900
♪

6
01:02:03,004 --> 01:02:05,678
Il pleut & il vente.
`;
