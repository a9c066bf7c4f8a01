import { weekdaysAndWeekend } from '../hours';
import { addOns, category, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks } from '../shared-menu';

const meal = addOns(
  'meal',
  ['세트', 'Make it a meal'],
  [option('meal-fries', ['감자튀김과 음료', 'Fries and a drink'], 3500)],
);
const more = addOns(
  'more',
  ['추가', 'Extras'],
  [
    option('more-patty', ['패티', 'Patty'], 2500, { max: 2 }),
    option('more-cheese', ['치즈', 'Cheese'], 700, { max: 2 }),
    option('more-hash-brown', ['해시브라운', 'Hash brown'], 1500, { soldOut: true }),
  ],
);

export const hoegiCampusBurger = restaurant({
  id: 'hoegi-campus-burger',
  name: ['회기 캠퍼스버거', 'Campus Burger Hoegi'],
  description: [
    '학생증이 없어도 학생 값을 받아요. 강의 사이 십 분이면 나갑니다.',
    'Student prices without a student card. Ready between two lectures.',
  ],
  cuisine: 'burger',
  pictures: ['burger', 'egg', 'hot-dog'],
  district: 'dongdaemun',
  road: ['회기로 166', '166 Hoegi-ro'],
  position: [37.5904, 127.0538],
  phone: '0139',
  hours: weekdaysAndWeekend(['08:00', '23:00'], ['10:00', '21:00']),
  delivery: { minimum: 8000, fee: 1000, within: 1000, step: 500, freeFrom: 20000, radius: 3000 },
  prepMinutes: 10,
  rating: [4.5, 80],
  menu: [
    category(
      'burgers',
      ['버거', 'Burgers'],
      [
        item('campus-burger', 5500, {
          ko: ['캠퍼스버거', '패티 한 장, 치즈 한 장, 군더더기 없이.'],
          en: ['Campus burger', 'One patty, one cheese, no fuss.'],
          pictures: ['burger'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg', 'beef', 'soybean', 'tomato'],
          origin: origin({ beef: 'australia' }),
          options: [more, meal],
        }),
        item('chicken-mayo', 6000, {
          ko: ['치킨마요버거', '닭다리살에 마요네즈를 듬뿍.'],
          en: ['Chicken mayo burger', 'Thigh meat and plenty of mayonnaise.'],
          pictures: ['burger', 'chicken-leg'],
          popular: true,
          allergens: ['wheat', 'egg', 'chicken', 'soybean'],
          origin: origin({ chicken: 'brazil' }),
          options: [more, meal],
        }),
        item('exam-burger', 7900, {
          ko: ['시험기간버거', '패티 두 장에 계란, 밤샘용입니다.'],
          en: ['Exam week burger', 'Two patties and an egg, for the night before.'],
          pictures: ['burger', 'fried-egg'],
          allergens: ['wheat', 'milk', 'egg', 'beef', 'soybean'],
          origin: origin({ beef: 'australia' }),
          options: [more, meal],
        }),
        item('tofu-burger', 6500, {
          ko: ['두부버거', '두부와 채소로 만든 패티예요.'],
          en: ['Tofu burger', 'A patty of tofu and vegetables.'],
          pictures: ['burger', 'leafy-green'],
          allergens: ['wheat', 'egg', 'soybean'],
          origin: origin({ tofu: 'usa' }),
          options: [meal],
        }),
        item('pineapple-burger', 6900, {
          ko: ['파인애플버거', '구운 파인애플 한 장이 통째로 들어가요.'],
          en: ['Pineapple burger', 'With a whole grilled slice.'],
          pictures: ['burger', 'pineapple'],
          soldOut: true,
          allergens: ['wheat', 'milk', 'beef'],
          origin: origin({ beef: 'australia' }),
        }),
      ],
    ),
    category(
      'breakfast',
      ['아침', 'Breakfast'],
      [
        item('egg-muffin', 4000, {
          ko: ['에그머핀', '구운 머핀에 계란과 햄을 끼웠어요.'],
          en: ['Egg muffin', 'Egg and ham in a toasted muffin.'],
          pictures: ['sandwich', 'egg'],
          allergens: ['wheat', 'egg', 'milk', 'pork'],
          origin: origin({ pork: 'usa' }),
        }),
        item('pancakes', 6500, {
          ko: ['팬케이크', '버터와 시럽을 따로 드려요.'],
          en: ['Pancakes', 'Butter and syrup on the side.'],
          pictures: ['pancakes', 'honey'],
          allergens: ['wheat', 'egg', 'milk'],
        }),
      ],
    ),
    category(
      'sides',
      ['사이드', 'Sides'],
      [
        item('hot-dog', 5000, {
          ko: ['핫도그', '뽀득한 소시지에 양파를 올려요.'],
          en: ['Hot dog', 'A snappy sausage and onions.'],
          pictures: ['hot-dog'],
          allergens: ['wheat', 'pork', 'milk', 'tomato'],
          origin: origin({ pork: 'korea' }),
        }),
        item('chilli-fries', 5500, {
          ko: ['칠리치즈프라이', '둘이 나눠 먹기 좋아요.'],
          en: ['Chilli cheese fries', 'Enough for two.'],
          pictures: ['fries', 'hot-pepper'],
          allergens: ['beef', 'milk', 'wheat', 'tomato'],
          origin: origin({ beef: 'australia' }),
        }),
      ],
    ),
    drinks,
  ],
});
