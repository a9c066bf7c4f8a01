import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, spiceLevel } from '../shared-menu';

const sari = addOns(
  'add-ins',
  ['사리 추가', 'Add-ins'],
  [
    option('add-noodles', ['칼국수사리', 'Knife-cut noodles'], 2000, { max: 3 }),
    option('add-rice-cakes', ['떡사리', 'Rice cakes'], 1500),
    option('add-potato', ['감자', 'Potato'], 1500),
    option('add-mushroom', ['버섯', 'Mushrooms'], 2500, { soldOut: true }),
  ],
);

export const mullaeDakhanmari = restaurant({
  id: 'mullae-dakhanmari',
  name: ['문래 닭한마리', 'Mullae Whole Chicken Soup'],
  description: [
    '철공소 골목의 밤일꾼들을 위해 스물네 시간 닭을 삶습니다. 양념장 만드는 법은 쪽지로 넣어 드려요.',
    "Chicken boiled around the clock for the night shift of Mullae's ironworks. A note tells how to mix the dip.",
  ],
  cuisine: 'korean',
  pictures: ['pot-of-food', 'chicken-leg', 'garlic'],
  district: 'yeongdeungpo',
  road: ['도림로 438', '438 Dorim-ro'],
  position: [37.5148, 126.8938],
  phone: '0133',
  hours: dayAndNight,
  delivery: { minimum: 12000, fee: 2500, within: 1500, step: 500, freeFrom: 0, radius: 4000 },
  prepMinutes: 20,
  rating: [4.6, 73],
  menu: [
    category(
      'chicken',
      ['닭', 'Chicken'],
      [
        item('dak-hanmari', 26000, {
          ko: ['닭한마리 (2인)', '영계 한 마리에 감자와 떡을 넣어 맑게 끓여요.'],
          en: ['Whole chicken soup (for two)', 'A young chicken, potatoes and rice cakes in clear broth.'],
          pictures: ['pot-of-food', 'chicken-leg'],
          popular: true,
          allergens: ['chicken', 'soybean', 'wheat'],
          origin: origin({ chicken: 'korea' }),
          options: [sari, extraRice],
        }),
        item('samgyetang', 16000, {
          ko: ['삼계탕', '인삼과 찹쌀, 대추를 채웠어요.'],
          en: ['Samgyetang', 'Stuffed with ginseng, sticky rice and jujubes.'],
          pictures: ['pot-of-food', 'chestnut'],
          popular: true,
          allergens: ['chicken'],
          origin: origin({ chicken: 'korea', rice: 'korea' }),
        }),
        item('dak-gomtang', 10000, {
          ko: ['닭곰탕', '살만 발라 국밥처럼 드세요.'],
          en: ['Chicken soup with rice', 'Boned, eaten like a gukbap.'],
          pictures: ['pot-of-food', 'rice'],
          allergens: ['chicken', 'soybean'],
          origin: origin({ chicken: 'korea', rice: 'korea' }),
          options: [
            chooseOne(
              'style',
              ['국물', 'Broth'],
              [option('clear', ['맑게', 'Clear']), option('spicy', ['얼큰하게', 'Spicy'], 500)],
            ),
            extraRice,
          ],
        }),
        item('dak-bokkeumtang', 29000, {
          ko: ['닭볶음탕 (2인)', '고추장 양념에 졸여 밥을 부르는 맛이에요.'],
          en: ['Spicy braised chicken (for two)', 'In chilli paste; have rice ready.'],
          pictures: ['pan-of-food', 'chicken-leg', 'hot-pepper'],
          allergens: ['chicken', 'soybean', 'wheat'],
          origin: origin({ chicken: 'korea', chiliPowder: 'korea' }),
          options: [spiceLevel, sari, extraRice],
        }),
        item('jjimdak', 28000, {
          ko: ['찜닭 (2인)', '당면과 간장 양념, 마른 고추로 살짝 매콤하게.'],
          en: ['Soy-braised chicken (for two)', 'With glass noodles and a hint of dried chilli.'],
          pictures: ['pan-of-food', 'chicken-leg', 'carrot'],
          allergens: ['chicken', 'soybean', 'wheat'],
          origin: origin({ chicken: 'korea' }),
          options: [spiceLevel, extraRice],
        }),
        item('ori-tang', 32000, {
          ko: ['들깨오리탕 (2인)', '들깨를 갈아 넣어 국물이 걸쭉하고 고소해요.'],
          en: ['Duck and perilla soup (for two)', 'Thick and nutty with ground perilla seeds.'],
          pictures: ['pot-of-food', 'leafy-green'],
          soldOut: true,
          allergens: ['soybean'],
          origin: origin({ duck: 'korea' }),
        }),
      ],
    ),
    category(
      'more',
      ['곁들임', 'With it'],
      [
        item('dak-juk', 8000, {
          ko: ['닭죽', '속이 불편한 날에 좋아요.'],
          en: ['Chicken porridge', 'Kind to a tired stomach.'],
          pictures: ['bowl-with-spoon', 'chicken-leg'],
          allergens: ['chicken'],
          origin: origin({ chicken: 'korea', rice: 'korea' }),
        }),
        item('buchu-jeon', 9000, {
          ko: ['부추전', '부추를 아끼지 않고 얇게 부쳐요.'],
          en: ['Chive pancake', 'Thin, and mostly chives.'],
          pictures: ['flatbread', 'leafy-green'],
          allergens: ['wheat', 'egg'],
        }),
      ],
    ),
    drinks,
  ],
});
