import { category, item } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, noodleSize, spiceLevel } from '../shared-menu';

export const mildaeKalguksu = restaurant({
  id: 'mildae-kalguksu',
  name: ['밀대손칼국수', 'Mildae Kalguksu'],
  description: [
    '밀대로 밀어 칼로 썬 국수를 냅니다. 지금은 주방을 고치느라 쉬고 있어요. 곧 다시 뵙겠습니다.',
    'Noodles rolled by hand and cut with a knife. We are closed while the kitchen is rebuilt, and will be back soon.',
  ],
  cuisine: 'noodles',
  pictures: ['noodles', 'dumpling', 'pot-of-food'],
  district: 'seongdong',
  road: ['마조로 15', '15 Majo-ro'],
  position: [37.5601, 127.0405],
  phone: '0108',
  hours: [],
  delivery: { minimum: 12000, fee: 2500, within: 1500, step: 500, freeFrom: 0, radius: 3500 },
  prepMinutes: 18,
  rating: [4.5, 43],
  menu: [
    category(
      'noodles',
      ['칼국수', 'Knife-cut noodles'],
      [
        item('bajirak-kalguksu', 9500, {
          ko: ['바지락칼국수', '해감한 바지락 한 대접을 넣어 시원해요.'],
          en: ['Clam kalguksu', 'A whole bowl of clams in a clear broth.'],
          pictures: ['noodles', 'oyster'],
          popular: true,
          allergens: ['wheat', 'shellfish', 'soybean'],
          origin: origin({ clam: 'korea', cabbage: 'korea' }),
          options: [noodleSize, extraRice],
        }),
        item('dak-kalguksu', 10000, {
          ko: ['닭칼국수', '토종닭을 푹 고아 찢어 올렸어요.'],
          en: ['Chicken kalguksu', 'Native chicken, slow-boiled and shredded.'],
          pictures: ['noodles', 'chicken-leg'],
          allergens: ['wheat', 'chicken', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [noodleSize, extraRice],
        }),
        item('jang-kalguksu', 9500, {
          ko: ['강원도 장칼국수', '고추장과 된장을 풀어 얼큰하고 구수해요.'],
          en: ['Gangwon spicy kalguksu', 'Chilli and soybean pastes stirred into the broth.'],
          pictures: ['noodles', 'hot-pepper'],
          allergens: ['wheat', 'soybean', 'egg'],
          options: [noodleSize, spiceLevel, extraRice],
        }),
        item('deulkkae-kalguksu', 10000, {
          ko: ['들깨칼국수', '껍질 벗긴 들깨를 갈아 국물이 뽀얘요.'],
          en: ['Perilla kalguksu', 'Creamy with hulled perilla seeds.'],
          pictures: ['noodles', 'leafy-green'],
          allergens: ['wheat', 'soybean'],
          options: [noodleSize],
        }),
        item('kong-guksu', 10000, {
          ko: ['콩국수', '여름에만 내는 서리태 콩국수예요.'],
          en: ['Cold soybean noodles', 'Black soybeans, only in summer.'],
          pictures: ['noodles', 'ice'],
          soldOut: true,
          allergens: ['wheat', 'soybean'],
          options: [noodleSize],
        }),
      ],
    ),
    category(
      'sides',
      ['만두와 곁들임', 'Dumplings and sides'],
      [
        item('gogi-mandu', 7000, {
          ko: ['고기만두 (7개)', '돼지고기와 부추로 소를 채웠어요.'],
          en: ['Pork dumplings (7)', 'Filled with pork and chives.'],
          pictures: ['dumpling'],
          allergens: ['wheat', 'pork', 'soybean', 'egg'],
          origin: origin({ pork: 'korea' }),
        }),
        item('kimchi-mandu', 7000, {
          ko: ['김치만두 (7개)', '묵은지를 다져 매콤해요.'],
          en: ['Kimchi dumplings (7)', 'With chopped aged kimchi.'],
          pictures: ['dumpling', 'hot-pepper'],
          allergens: ['wheat', 'pork', 'soybean'],
          origin: origin({ pork: 'korea', cabbage: 'korea' }),
        }),
        item('bossam-small', 18000, {
          ko: ['보쌈 (소)', '칼국수와 먹기 좋은 양이에요.'],
          en: ['Boiled pork (small)', 'Just enough to go with the noodles.'],
          pictures: ['bacon', 'leafy-green'],
          allergens: ['pork', 'soybean', 'shrimp'],
          origin: origin({ pork: 'spain', cabbage: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
