import { dayAndNight } from '../hours';
import { category, choose, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, noodleSize, spiceLevel } from '../shared-menu';

const jokbalSide = choose(
  1,
  2,
  'free-sides',
  ['곁들임 (무료)', 'Sides, on the house'],
  [
    option('side-makguksu', ['미니막국수', 'Small buckwheat noodles']),
    option('side-egg-custard', ['계란찜', 'Steamed egg']),
    option('side-rice-balls', ['주먹밥', 'Rice balls']),
  ],
);
const jokbalSize = chooseOne(
  'size',
  ['크기', 'Size'],
  [
    option('size-small', ['소 (1–2인)', 'Small (1–2)']),
    option('size-medium', ['중 (2–3인)', 'Medium (2–3)'], 7000),
    option('size-big', ['대 (3–4인)', 'Large (3–4)'], 13000),
  ],
);

export const eunhasuJokbal = restaurant({
  id: 'eunhasu-jokbal',
  name: ['은하수족발 뚝섬점', 'Eunhasu Jokbal Ttukseom'],
  description: [
    '한방 재료로 하루 세 번 삶아 늘 따뜻한 족발을 냅니다.',
    "Pig's trotters simmered with medicinal herbs three times a day, so they are always warm.",
  ],
  cuisine: 'korean',
  pictures: ['meat-on-bone', 'bacon', 'leafy-green'],
  district: 'seongdong',
  road: ['왕십리로 130', '130 Wangsimni-ro'],
  position: [37.5482, 127.0466],
  phone: '0112',
  paused: true,
  hours: dayAndNight,
  delivery: { minimum: 20000, fee: 3000, within: 1500, step: 500, freeFrom: 50000, radius: 4000 },
  prepMinutes: 15,
  rating: [4.5, 204],
  menu: [
    category(
      'jokbal',
      ['족발과 보쌈', 'Jokbal and bossam'],
      [
        item('jokbal', 26000, {
          ko: ['한방족발', '껍질은 쫀득하고 살은 부드럽게 삶았어요.'],
          en: ['Herbal jokbal', 'Springy skin, tender meat.'],
          pictures: ['meat-on-bone'],
          popular: true,
          allergens: ['pork', 'soybean', 'wheat', 'shrimp'],
          origin: origin({ pork: 'korea', cabbage: 'korea' }),
          options: [jokbalSize, jokbalSide],
        }),
        item('bul-jokbal', 28000, {
          ko: ['불족발', '매운 양념을 발라 직화로 구웠어요.'],
          en: ['Fire jokbal', 'Brushed with hot sauce and flame-grilled.'],
          pictures: ['meat-on-bone', 'hot-pepper'],
          popular: true,
          allergens: ['pork', 'soybean', 'wheat'],
          origin: origin({ pork: 'korea' }),
          options: [jokbalSize, spiceLevel, jokbalSide],
        }),
        item('half-jokbal', 29000, {
          ko: ['반반족발', '한방과 불족발을 반씩 담았어요.'],
          en: ['Half and half jokbal', 'Half herbal, half fire.'],
          pictures: ['meat-on-bone', 'takeout-box'],
          allergens: ['pork', 'soybean', 'wheat', 'shrimp'],
          origin: origin({ pork: 'korea' }),
          options: [jokbalSize, jokbalSide],
        }),
        item('bossam', 27000, {
          ko: ['마늘보쌈', '삼겹살을 삶아 다진 마늘을 듬뿍 얹어요.'],
          en: ['Garlic bossam', 'Boiled pork belly under sweet minced garlic.'],
          pictures: ['bacon', 'garlic'],
          allergens: ['pork', 'soybean', 'shrimp'],
          origin: origin({ pork: 'spain', cabbage: 'korea' }),
          options: [jokbalSize, jokbalSide],
        }),
      ],
    ),
    category(
      'noodles',
      ['막국수', 'Buckwheat noodles'],
      [
        item('jaengban-makguksu', 14000, {
          ko: ['쟁반막국수', '채소를 채 썰어 새콤하게 비벼 드세요.'],
          en: ['Platter buckwheat noodles', 'Shredded vegetables and a sharp, spicy dressing.'],
          pictures: ['noodles', 'carrot'],
          allergens: ['buckwheat', 'wheat', 'egg', 'soybean'],
          options: [spiceLevel],
        }),
        item('mul-makguksu', 9000, {
          ko: ['물막국수', '동치미 국물로 시원하게 말았어요.'],
          en: ['Cold buckwheat noodle soup', 'In ice-cold radish water.'],
          pictures: ['noodles', 'ice'],
          allergens: ['buckwheat', 'wheat', 'egg'],
          options: [noodleSize],
        }),
      ],
    ),
    category(
      'sides',
      ['곁들임', 'Sides'],
      [
        item('jumeokbap', 4000, {
          ko: ['날치알 주먹밥', '비닐장갑과 함께 보내니 직접 뭉쳐 드세요.'],
          en: ['Flying fish roe rice balls', 'Gloves included: roll them yourself.'],
          pictures: ['rice-ball'],
          allergens: ['soybean', 'wheat', 'egg'],
          origin: origin({ rice: 'korea' }),
        }),
        item('gyeran-jjim', 4500, {
          ko: ['폭탄계란찜', '뚝배기 위로 봉긋하게 부풀어요.'],
          en: ['Steamed egg', 'Puffed high above its pot.'],
          pictures: ['egg', 'pot-of-food'],
          allergens: ['egg'],
        }),
        item('bossam-kimchi', 5000, {
          ko: ['보쌈김치 추가', '배와 잣을 넣어 그날 버무려요.'],
          en: ['More bossam kimchi', 'Mixed today, with pear and pine nuts.'],
          pictures: ['leafy-green', 'hot-pepper'],
          soldOut: true,
          allergens: ['shrimp', 'pine-nut', 'shellfish'],
          origin: origin({ cabbage: 'korea', chiliPowder: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
