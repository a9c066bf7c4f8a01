/** Where the main ingredients come from, as Korean restaurants must tell (원산지 표시). */
import type { LocalizedText } from '@/contract/text';

const ingredients = [
  ['rice', '쌀', 'rice'],
  ['cabbage', '배추김치', 'kimchi'],
  ['chiliPowder', '고춧가루', 'chilli powder'],
  ['tofu', '두부(콩)', 'tofu (soybeans)'],
  ['beef', '소고기', 'beef'],
  ['pork', '돼지고기', 'pork'],
  ['chicken', '닭고기', 'chicken'],
  ['duck', '오리고기', 'duck'],
  ['lamb', '양고기', 'lamb'],
  ['squid', '오징어', 'squid'],
  ['octopus', '낙지', 'octopus'],
  ['shrimp', '새우', 'shrimp'],
  ['clam', '바지락', 'clams'],
  ['salmon', '연어', 'salmon'],
  ['flounder', '광어', 'flounder'],
  ['tuna', '참치', 'tuna'],
  ['eel', '장어', 'eel'],
  ['pollack', '명태', 'pollack'],
] as const;

const countries = {
  korea: ['국내산', 'Korea'],
  china: ['중국산', 'China'],
  usa: ['미국산', 'USA'],
  australia: ['호주산', 'Australia'],
  newZealand: ['뉴질랜드산', 'New Zealand'],
  spain: ['스페인산', 'Spain'],
  brazil: ['브라질산', 'Brazil'],
  norway: ['노르웨이산', 'Norway'],
  vietnam: ['베트남산', 'Vietnam'],
  thailand: ['태국산', 'Thailand'],
  peru: ['페루산', 'Peru'],
  russia: ['러시아산', 'Russia'],
} as const;

type Origins = Partial<Record<(typeof ingredients)[number][0], keyof typeof countries>>;

/** One sentence in both languages: `쌀 국내산, 소고기 호주산` and `Rice: Korea, beef: Australia`. */
export function origin(origins: Origins): LocalizedText {
  const ko: string[] = [];
  const en: string[] = [];
  for (const [ingredient, korean, english] of ingredients) {
    const country = origins[ingredient];
    if (!country) continue;
    ko.push(`${korean} ${countries[country][0]}`);
    en.push(`${english}: ${countries[country][1]}`);
  }
  const sentence = en.join(', ');
  return { ko: ko.join(', '), en: sentence.charAt(0).toUpperCase() + sentence.slice(1) };
}
