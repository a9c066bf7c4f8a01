import { weekdaysAndWeekend } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, spiceLevel } from '../shared-menu';

const pot = addOns(
  'in-the-pot',
  ['사리 추가', 'Add to the pot'],
  [
    option('add-ramyeon', ['라면사리', 'Ramyeon noodles'], 1000, { max: 2 }),
    option('add-tofu', ['두부', 'Tofu'], 1500),
    option('add-sausage', ['소시지', 'Sausages'], 2500, { max: 2 }),
    option('add-pork', ['돼지고기', 'Pork'], 4000),
  ],
);
const servings = chooseOne(
  'servings',
  ['인분', 'For how many?'],
  [
    option('for-one', ['1인분', 'One']),
    option('for-two', ['2인분', 'Two'], 9000),
    option('for-three', ['3인분', 'Three'], 18000),
  ],
);

export const agungiJjigae = restaurant({
  id: 'agungi-jjigae',
  name: ['공덕 아궁이찌개', 'Agungi Stews Gongdeok'],
  description: [
    '묵은지와 국산 돼지고기로만 끓입니다. 끓여서도, 끓이지 않고 재료째로도 보내 드려요.',
    'Aged kimchi and Korean pork, nothing else. Sent ready or raw, to boil at your own table.',
  ],
  cuisine: 'korean',
  pictures: ['pot-of-food', 'hot-pepper', 'rice'],
  district: 'mapo',
  road: ['마포대로 115', '115 Mapo-daero'],
  position: [37.5449, 126.9527],
  phone: '0119',
  hours: weekdaysAndWeekend(['10:00', '22:00'], ['11:00', '21:00']),
  delivery: { minimum: 10000, fee: 2000, within: 1500, step: 500, freeFrom: 30000, radius: 3500 },
  prepMinutes: 15,
  rating: [4.6, 112],
  menu: [
    category(
      'stews',
      ['찌개', 'Stews'],
      [
        item('kimchi-jjigae', 9000, {
          ko: ['김치찌개', '일 년 묵은 김치에 목살을 큼직하게 썰어 넣어요.'],
          en: ['Kimchi stew', 'Year-old kimchi and big pieces of pork neck.'],
          pictures: ['pot-of-food', 'leafy-green'],
          popular: true,
          allergens: ['pork', 'soybean', 'shrimp'],
          origin: origin({ rice: 'korea', cabbage: 'korea', pork: 'korea', tofu: 'korea' }),
          options: [servings, pot, extraRice],
        }),
        item('budae-jjigae', 10000, {
          ko: ['부대찌개', '햄과 소시지에 베이크드빈을 한 숟가락.'],
          en: ['Army stew', 'Ham, sausages and a spoon of baked beans.'],
          pictures: ['pot-of-food', 'hot-dog'],
          popular: true,
          allergens: ['pork', 'chicken', 'milk', 'soybean', 'wheat', 'tomato'],
          origin: origin({ rice: 'korea', cabbage: 'korea', pork: 'usa' }),
          options: [servings, pot, extraRice],
        }),
        item('cheonggukjang', 9000, {
          ko: ['청국장', '냄새는 순하고 콩알이 그대로 씹혀요.'],
          en: ['Cheonggukjang', 'Fermented soybeans, mild in smell, whole to the bite.'],
          pictures: ['pot-of-food', 'rice'],
          allergens: ['soybean', 'pork'],
          origin: origin({ rice: 'korea', tofu: 'korea' }),
          options: [extraRice],
        }),
        item('dongtae-jjigae', 11000, {
          ko: ['동태찌개', '알과 곤이를 넣어 얼큰하게 끓였어요.'],
          en: ['Pollack stew', 'Spicy, with roe and milt.'],
          pictures: ['pot-of-food', 'fish'],
          soldOut: true,
          allergens: ['soybean', 'shrimp'],
          origin: origin({ pollack: 'russia' }),
          options: [servings, spiceLevel, extraRice],
        }),
      ],
    ),
    category(
      'mains',
      ['요리', 'Mains'],
      [
        item('kimchi-jjim', 26000, {
          ko: ['돼지김치찜 (2인)', '통김치와 통고기를 두 시간 쪄서 찢어 드세요.'],
          en: [
            'Braised pork and kimchi (for two)',
            'Whole cabbage and a whole piece of pork, two hours in the pot.',
          ],
          pictures: ['meat-on-bone', 'leafy-green'],
          popular: true,
          allergens: ['pork', 'soybean', 'shrimp'],
          origin: origin({ cabbage: 'korea', pork: 'korea' }),
          options: [extraRice],
        }),
        item('godeungeo-gui', 10000, {
          ko: ['고등어구이', '반 마리를 껍질이 바삭하게 구웠어요. 밥이 함께 가요.'],
          en: ['Grilled mackerel', 'Half a fish with crisp skin; rice included.'],
          pictures: ['fish', 'rice'],
          allergens: ['mackerel'],
          origin: origin({ rice: 'korea' }),
        }),
        item('jeyuk-deopbap', 9500, {
          ko: ['제육덮밥', '매콤한 제육에 계란프라이를 올려요.'],
          en: ['Spicy pork rice', 'With a fried egg on top.'],
          pictures: ['rice', 'fried-egg', 'hot-pepper'],
          allergens: ['pork', 'egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
          options: [spiceLevel],
        }),
      ],
    ),
    drinks,
  ],
});
