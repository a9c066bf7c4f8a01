import { dayAndNight } from '../hours';
import { category, choose, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks } from '../shared-menu';

const sauce = choose(
  1,
  2,
  'sauce',
  ['소스 선택', 'Sauce'],
  [
    option('sauce-yogurt', ['마늘요거트', 'Garlic yogurt']),
    option('sauce-hot', ['매운 토마토', 'Hot tomato']),
    option('sauce-tahini', ['타히니', 'Tahini']),
  ],
);
const meat = chooseOne(
  'meat',
  ['고기 선택', 'Meat'],
  [
    option('meat-chicken', ['닭고기', 'Chicken']),
    option('meat-lamb', ['양고기', 'Lamb'], 2000),
    option('meat-mixed', ['반반', 'Half and half'], 1500),
  ],
);

export const yeolgiguKebab = restaurant({
  id: 'yeolgigu-kebab',
  name: ['이태원 열기구케밥', 'Balloon Kebab Itaewon'],
  description: [
    '카파도키아에서 온 주방장이 하루 두 번 고기 기둥을 세웁니다. 모든 고기는 할랄이에요.',
    'Our chef from Cappadocia builds the spit twice a day. All meat is halal.',
  ],
  cuisine: 'asian',
  pictures: ['stuffed-flatbread', 'meat-on-bone', 'tomato'],
  district: 'yongsan',
  road: ['이태원로 164', '164 Itaewon-ro'],
  position: [37.5345, 126.9925],
  phone: '0131',
  hours: dayAndNight,
  delivery: { minimum: 11000, fee: 2500, within: 1500, step: 500, freeFrom: 40000, radius: 4000 },
  prepMinutes: 10,
  rating: [4.6, 136],
  menu: [
    category(
      'kebab',
      ['케밥', 'Kebab'],
      [
        item('doner-wrap', 8500, {
          ko: ['되네르 랩', '얇은 빵에 고기와 채소를 말아 한 번 더 구워요.'],
          en: ['Döner wrap', 'Rolled in thin bread and grilled once more.'],
          pictures: ['burrito', 'tomato'],
          popular: true,
          allergens: ['wheat', 'milk', 'tomato', 'chicken'],
          origin: origin({ chicken: 'brazil', lamb: 'australia' }),
          options: [meat, sauce],
        }),
        item('pita', 9000, {
          ko: ['피타 케밥', '막 구운 피타 주머니에 가득 채워요.'],
          en: ['Pita kebab', 'A fresh pita, full to the brim.'],
          pictures: ['stuffed-flatbread'],
          popular: true,
          allergens: ['wheat', 'milk', 'tomato', 'chicken'],
          origin: origin({ chicken: 'brazil', lamb: 'australia' }),
          options: [meat, sauce],
        }),
        item('iskender', 15500, {
          ko: ['이스켄데르', '빵 위에 고기와 토마토소스, 녹인 버터.'],
          en: ['İskender', 'Meat on bread with tomato sauce and browned butter.'],
          pictures: ['meat-on-bone', 'tomato'],
          allergens: ['wheat', 'milk', 'tomato'],
          origin: origin({ lamb: 'australia' }),
        }),
        item('kebab-rice', 12000, {
          ko: ['케밥라이스', '버터밥에 고기와 샐러드를 올렸어요.'],
          en: ['Kebab over rice', 'Buttered rice, meat and salad.'],
          pictures: ['rice', 'meat-on-bone'],
          allergens: ['milk', 'tomato', 'chicken'],
          origin: origin({ rice: 'korea', chicken: 'brazil', lamb: 'australia' }),
          options: [meat, sauce],
        }),
        item('falafel-wrap', 8500, {
          ko: ['팔라펠 랩', '병아리콩을 갈아 튀긴 채식 케밥이에요.'],
          en: ['Falafel wrap', 'Fried chickpeas; no meat.'],
          pictures: ['burrito', 'leafy-green'],
          allergens: ['wheat', 'milk', 'tomato'],
          options: [sauce],
        }),
      ],
    ),
    category(
      'meze',
      ['메제', 'Meze'],
      [
        item('hummus', 7500, {
          ko: ['후무스와 빵', '병아리콩과 참깨를 곱게 갈았어요.'],
          en: ['Hummus and bread', 'Chickpeas and sesame, ground smooth.'],
          pictures: ['flatbread', 'lemon'],
          allergens: ['wheat'],
        }),
        item('lentil-soup', 6000, {
          ko: ['렌틸수프', '레몬을 짜서 드세요.'],
          en: ['Lentil soup', 'Squeeze the lemon in.'],
          pictures: ['bowl-with-spoon', 'lemon'],
          allergens: ['wheat', 'milk'],
        }),
        item('shepherd-salad', 7000, {
          ko: ['목동샐러드', '토마토와 오이를 잘게 썰었어요.'],
          en: ["Shepherd's salad", 'Tomato and cucumber, cut small.'],
          pictures: ['salad', 'tomato'],
          allergens: ['tomato', 'milk'],
        }),
        item('baklava', 6500, {
          ko: ['바클라바 (3개)', '피스타치오를 겹겹이 넣고 시럽에 적셨어요.'],
          en: ['Baklava (3)', 'Layers of pistachio, soaked in syrup.'],
          pictures: ['pie', 'honey'],
          soldOut: true,
          allergens: ['wheat', 'milk', 'walnut'],
        }),
        item('ayran', 3500, {
          ko: ['아이란', '소금을 넣은 요거트 음료예요.'],
          en: ['Ayran', 'Salted yogurt, to drink.'],
          pictures: ['milk'],
          allergens: ['milk'],
        }),
      ],
    ),
    drinks,
  ],
});
