import { daily, wednesday } from '../hours';
import { addOns, category, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, noodleSize, spiceLevel } from '../shared-menu';

const sari = addOns(
  'extra-noodles',
  ['사리와 고명', 'More on top'],
  [
    option('more-noodles', ['메밀사리', 'Buckwheat noodles'], 3000, { max: 2 }),
    option('more-egg', ['삶은 계란', 'Boiled egg'], 500),
    option('more-pork', ['수육 3점', 'Three slices of pork'], 3500),
  ],
);

export const memilBangi = restaurant({
  id: 'memil-bangi',
  name: ['방이 메밀방앗간', 'Bangi Buckwheat Mill'],
  description: [
    '봉평 메밀을 매일 아침 제분해 뽑습니다. 메밀 알레르기가 있으시면 다른 가게를 이용해 주세요.',
    'Bongpyeong buckwheat, milled each morning. If buckwheat does not agree with you, please eat elsewhere.',
  ],
  cuisine: 'noodles',
  pictures: ['noodles', 'ice', 'egg'],
  district: 'songpa',
  road: ['오금로11길 25', '25 Ogeum-ro 11-gil'],
  position: [37.5146, 127.1115],
  phone: '0126',
  hours: daily('10:30', '21:00', [wednesday]),
  delivery: { minimum: 12000, fee: 2500, within: 1500, step: 500, freeFrom: 0, radius: 3500 },
  prepMinutes: 15,
  rating: [4.6, 48],
  menu: [
    category(
      'noodles',
      ['메밀면', 'Buckwheat noodles'],
      [
        item('deulgireum-makguksu', 11000, {
          ko: ['들기름막국수', '들기름과 김만으로 비벼 메밀 향이 살아요.'],
          en: ['Perilla oil noodles', 'Only perilla oil and seaweed, so you taste the buckwheat.'],
          pictures: ['noodles'],
          popular: true,
          allergens: ['buckwheat', 'wheat', 'soybean'],
          options: [noodleSize, sari],
        }),
        item('bibim-makguksu', 10500, {
          ko: ['비빔막국수', '과일로 단맛을 낸 양념장이에요.'],
          en: ['Spicy mixed noodles', 'The dressing is sweetened with fruit.'],
          pictures: ['noodles', 'hot-pepper'],
          popular: true,
          allergens: ['buckwheat', 'wheat', 'soybean', 'egg'],
          options: [noodleSize, spiceLevel, sari],
        }),
        item('mul-makguksu', 10500, {
          ko: ['물막국수', '살얼음 육수는 따로 담아 드려요.'],
          en: ['Cold broth noodles', 'The icy broth is packed apart.'],
          pictures: ['noodles', 'ice'],
          allergens: ['buckwheat', 'wheat', 'egg', 'beef'],
          origin: origin({ beef: 'australia' }),
          options: [noodleSize, sari],
        }),
        item('on-memil', 10500, {
          ko: ['온메밀', '따뜻한 국물에 버섯을 올렸어요.'],
          en: ['Warm buckwheat noodles', 'In hot broth with mushrooms.'],
          pictures: ['noodles', 'leafy-green'],
          allergens: ['buckwheat', 'wheat', 'soybean', 'mackerel'],
          options: [noodleSize],
        }),
        item('pan-memil', 10000, {
          ko: ['판메밀', '쯔유에 무즙을 풀어 찍어 드세요.'],
          en: ['Chilled buckwheat noodles', 'To dip, with grated radish.'],
          pictures: ['noodles', 'bento'],
          soldOut: true,
          allergens: ['buckwheat', 'wheat', 'soybean', 'mackerel'],
          options: [noodleSize],
        }),
      ],
    ),
    category(
      'sides',
      ['전과 수육', 'Pancakes and pork'],
      [
        item('memil-jeonbyeong', 8000, {
          ko: ['메밀전병', '김치와 두부로 속을 채웠어요.'],
          en: ['Buckwheat crêpes', 'Filled with kimchi and tofu.'],
          pictures: ['burrito', 'leafy-green'],
          allergens: ['buckwheat', 'soybean', 'pork'],
          origin: origin({ cabbage: 'korea', tofu: 'korea', pork: 'korea' }),
        }),
        item('gamja-jeon', 9000, {
          ko: ['감자전', '감자만 갈아 부쳐 쫀득해요.'],
          en: ['Potato pancake', 'Nothing but grated potato.'],
          pictures: ['flatbread', 'potato'],
          allergens: ['soybean', 'wheat'],
        }),
        item('suyuk', 19000, {
          ko: ['수육 (반 접시)', '명태식해를 곁들여 드려요.'],
          en: ['Boiled pork (half plate)', 'With spicy fermented pollack.'],
          pictures: ['bacon', 'fish'],
          allergens: ['pork', 'soybean'],
          origin: origin({ pork: 'korea', pollack: 'russia' }),
        }),
      ],
    ),
    drinks,
  ],
});
