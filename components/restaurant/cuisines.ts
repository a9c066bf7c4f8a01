/** The cuisines with their names and the picture that stands for each. */
import type { Cuisine } from '@/contract/schemas/restaurant';
import type { LocalizedText } from '@/contract/text';

export const cuisineFaces: Readonly<Record<Cuisine, { name: LocalizedText; picture: string }>> = {
  korean: { name: { ko: '한식', en: 'Korean' }, picture: 'rice' },
  chicken: { name: { ko: '치킨', en: 'Chicken' }, picture: 'chicken-leg' },
  pizza: { name: { ko: '피자', en: 'Pizza' }, picture: 'pizza' },
  sushi: { name: { ko: '초밥', en: 'Sushi' }, picture: 'sushi' },
  noodles: { name: { ko: '면', en: 'Noodles' }, picture: 'noodles' },
  chinese: { name: { ko: '중식', en: 'Chinese' }, picture: 'dumpling' },
  burger: { name: { ko: '버거', en: 'Burgers' }, picture: 'burger' },
  bunsik: { name: { ko: '분식', en: 'Snacks' }, picture: 'oden' },
  asian: { name: { ko: '아시안', en: 'Asian' }, picture: 'curry-rice' },
  cafe: { name: { ko: '카페', en: 'Café' }, picture: 'cake' },
};

// The keys of the table above are the cuisines, each once, which its type holds.
export const cuisines = Object.keys(cuisineFaces) as readonly Cuisine[];
