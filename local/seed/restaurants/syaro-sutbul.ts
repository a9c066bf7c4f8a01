import { daily } from '../hours';
import { category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, noodleSize, spiceLevel } from '../shared-menu';

const portions = chooseOne(
  'portion',
  ['양 선택', 'Portion'],
  [
    option('portion-one', ['한 마리', 'One chicken']),
    option('portion-half', ['한 마리 반', 'One and a half'], 8000),
  ],
);

export const syaroSutbul = restaurant({
  id: 'syaro-sutbul',
  name: ['샤로수 숯불닭', 'Syaro Charcoal Chicken'],
  description: [
    '기름 대신 참숯에 구워 담백합니다. 새벽 세 시까지 숯을 살려 둬요.',
    'Grilled over oak charcoal instead of fried. The coals glow until three.',
  ],
  cuisine: 'chicken',
  pictures: ['meat-on-bone', 'chicken-leg', 'hot-pepper'],
  district: 'gwanak',
  road: ['관악로14길 35', '35 Gwanak-ro 14-gil'],
  position: [37.4796, 126.9545],
  phone: '0136',
  hours: daily('16:00', '03:00'),
  delivery: { minimum: 17000, fee: 2500, within: 1500, step: 500, freeFrom: 0, radius: 3500 },
  prepMinutes: 28,
  rating: [4.8, 91],
  menu: [
    category(
      'grilled',
      ['숯불구이', 'From the coals'],
      [
        item('sogeum-gui', 19000, {
          ko: ['소금구이', '천일염만 뿌려 구웠어요.'],
          en: ['Salt-grilled chicken', 'Sea salt and nothing else.'],
          pictures: ['chicken-leg'],
          popular: true,
          allergens: ['chicken'],
          origin: origin({ chicken: 'korea' }),
          options: [portions],
        }),
        item('yangnyeom-gui', 20000, {
          ko: ['매운양념구이', '양념을 세 번 덧발라 구워요.'],
          en: ['Spicy grilled chicken', 'Glazed three times over the fire.'],
          pictures: ['chicken-leg', 'hot-pepper'],
          popular: true,
          allergens: ['chicken', 'soybean', 'wheat', 'tomato'],
          origin: origin({ chicken: 'korea' }),
          options: [portions, spiceLevel],
        }),
        item('ganjang-gui', 20000, {
          ko: ['간장구이', '생강과 배를 넣은 간장이에요.'],
          en: ['Soy-grilled chicken', 'Soy with ginger and pear.'],
          pictures: ['chicken-leg', 'garlic'],
          allergens: ['chicken', 'soybean', 'wheat'],
          origin: origin({ chicken: 'korea' }),
          options: [portions],
        }),
        item('dak-kkochi', 12000, {
          ko: ['닭꼬치 (5개)', '대파와 번갈아 꿰었어요.'],
          en: ['Chicken skewers (5)', 'With spring onion between.'],
          pictures: ['dango', 'chicken-leg'],
          allergens: ['chicken', 'soybean', 'wheat'],
          origin: origin({ chicken: 'brazil' }),
          options: [
            chooseOne(
              'skewer-sauce',
              ['맛', 'Flavour'],
              [
                option('skewer-salt', ['소금', 'Salt']),
                option('skewer-sweet', ['데리야키', 'Teriyaki']),
                option('skewer-hot', ['매운맛', 'Hot'], 500),
              ],
            ),
          ],
        }),
        item('neck-meat', 15000, {
          ko: ['닭목살구이', '한 마리에서 조금만 나와 일찍 떨어져요.'],
          en: ['Grilled chicken neck', 'There is only a little on each bird.'],
          pictures: ['meat-on-bone', 'garlic'],
          soldOut: true,
          allergens: ['chicken'],
          origin: origin({ chicken: 'korea' }),
        }),
        item('dak-galbi', 13000, {
          ko: ['철판닭갈비', '양배추와 고구마를 넣어 볶아요.'],
          en: ['Dakgalbi', 'Stir-fried with cabbage and sweet potato.'],
          pictures: ['pan-of-food', 'sweet-potato'],
          allergens: ['chicken', 'soybean', 'wheat'],
          origin: origin({ chicken: 'korea', chiliPowder: 'china' }),
          options: [spiceLevel, extraRice],
        }),
      ],
    ),
    category(
      'sides',
      ['곁들임', 'Sides'],
      [
        item('nurungji', 6000, {
          ko: ['치즈누룽지', '눌은밥에 치즈를 올려 구워요.'],
          en: ['Cheese scorched rice', 'Crisp rice under grilled cheese.'],
          pictures: ['rice', 'cheese'],
          allergens: ['milk'],
          origin: origin({ rice: 'korea' }),
        }),
        item('dongchimi-guksu', 6000, {
          ko: ['동치미국수', '숯불 향을 씻어 주는 시원한 국수예요.'],
          en: ['Cold radish water noodles', 'Cools you down after the smoke.'],
          pictures: ['noodles', 'ice'],
          allergens: ['wheat'],
          options: [noodleSize],
        }),
      ],
    ),
    drinks,
  ],
});
