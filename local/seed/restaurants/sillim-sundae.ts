import { dayAndNight } from '../hours';
import { addOns, category, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, spiceLevel } from '../shared-menu';

const withIt = addOns(
  'with-it',
  ['사리', 'Add-ins'],
  [
    option('jjolmyeon', ['쫄면사리', 'Chewy noodles'], 2000),
    option('glass-noodles', ['당면사리', 'Glass noodles'], 2000),
    option('gopchang', ['곱창', 'Gopchang'], 5000),
    option('fry-rice', ['볶음밥 재료', 'Fried rice kit'], 2500, { max: 2 }),
  ],
);

export const sillimSundae = restaurant({
  id: 'sillim-sundae',
  name: ['신림 깻잎순대볶음', 'Sillim Perilla Sundae'],
  description: [
    '순대타운 골목의 맛 그대로, 깻잎을 산처럼 쌓아 볶습니다. 시험 기간에는 양을 더 드려요.',
    'As they fry it in Sundae Town, under a mountain of perilla leaves. Bigger portions in exam weeks.',
  ],
  cuisine: 'bunsik',
  pictures: ['pan-of-food', 'leafy-green', 'hot-dog'],
  district: 'gwanak',
  road: ['신림로 330', '330 Sillim-ro'],
  position: [37.4833, 126.9293],
  phone: '0135',
  hours: dayAndNight,
  delivery: { minimum: 11000, fee: 2000, within: 1500, step: 500, freeFrom: 30000, radius: 3500 },
  prepMinutes: 15,
  rating: [4.5, 154],
  menu: [
    category(
      'sundae',
      ['순대볶음', 'Stir-fried sundae'],
      [
        item('baek-sundae', 12000, {
          ko: ['백순대볶음', '들깨와 마늘로 볶고 양념장은 따로 드려요.'],
          en: ['White sundae stir-fry', 'With perilla seeds and garlic, the hot sauce apart.'],
          pictures: ['pan-of-food', 'garlic'],
          popular: true,
          origin: origin({ pork: 'korea' }),
          options: [withIt],
        }),
        item('yangnyeom-sundae', 12000, {
          ko: ['양념순대볶음', '고추장 양념에 떡과 쫄면을 함께 볶아요.'],
          en: ['Spicy sundae stir-fry', 'In chilli paste, with rice cakes and noodles.'],
          pictures: ['pan-of-food', 'hot-pepper'],
          popular: true,
          origin: origin({ pork: 'korea', chiliPowder: 'china' }),
          options: [spiceLevel, withIt],
        }),
        item('sundae-gopchang', 15000, {
          ko: ['순대곱창볶음', '곱창을 반 섞어 더 고소해요.'],
          en: ['Sundae and gopchang', 'Half and half, richer.'],
          pictures: ['pan-of-food', 'meat-on-bone'],
          origin: origin({ pork: 'korea' }),
          options: [spiceLevel, withIt],
        }),
        item('squid-sundae', 14000, {
          ko: ['오징어순대', '속초식으로 오징어에 속을 채워 지졌어요.'],
          en: ['Squid sundae', 'Stuffed squid, pan-fried as in Sokcho.'],
          pictures: ['squid'],
          soldOut: true,
          origin: origin({ squid: 'korea' }),
        }),
      ],
    ),
    category(
      'snacks',
      ['분식', 'Snacks'],
      [
        item('tteok-sundae', 9000, {
          ko: ['떡순튀세트', '떡볶이, 순대, 튀김을 한 상자에.'],
          en: ['Three in one', 'Tteokbokki, sundae and fritters in one box.'],
          pictures: ['pan-of-food', 'hot-dog', 'fried-shrimp'],
          popular: true,
          origin: origin({ pork: 'korea' }),
          options: [spiceLevel],
        }),
        item('cup-bap', 6500, {
          ko: ['제육컵밥', '고시촌에서 시작된 한 손 식사예요.'],
          en: ['Spicy pork cup rice', 'A meal in one hand, born among exam students.'],
          pictures: ['rice', 'hot-pepper'],
          origin: origin({ rice: 'korea', pork: 'spain' }),
          options: [
            addOns(
              'cup-extras',
              ['토핑', 'Toppings'],
              [
                option('cup-egg', ['계란프라이', 'Fried egg'], 700, { max: 2 }),
                option('cup-cheese', ['치즈', 'Cheese'], 700),
                option('cup-ham', ['구운햄', 'Grilled ham'], 1500),
              ],
            ),
          ],
        }),
        item('chamchi-mayo', 6000, {
          ko: ['참치마요컵밥', '김 가루를 넉넉히 뿌려요.'],
          en: ['Tuna mayo cup rice', 'With a lot of seaweed.'],
          pictures: ['rice', 'fish'],
          origin: origin({ rice: 'korea', tuna: 'thailand' }),
        }),
        item('eomuk-udon', 6500, {
          ko: ['어묵우동', '국물이 당길 때.'],
          en: ['Fish cake udon', 'When it has to be soup.'],
          pictures: ['noodles', 'fish-cake'],
        }),
      ],
    ),
    drinks,
  ],
});
