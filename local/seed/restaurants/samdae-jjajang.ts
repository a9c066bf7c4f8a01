import { daily, tuesday } from '../hours';
import { category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, noodleSize, spiceLevel } from '../shared-menu';

export const samdaeJjajang = restaurant({
  id: 'samdae-jjajang',
  name: ['대치 삼대짜장', 'Three Generations Jjajang'],
  description: [
    '할아버지부터 손자까지 같은 웍을 씁니다. 학원가라 저녁 여섯 시와 열 시에 가장 바빠요.',
    'Grandfather to grandson, one wok. Among the cram schools, six and ten are our busiest hours.',
  ],
  cuisine: 'chinese',
  pictures: ['noodles', 'onion', 'dumpling'],
  district: 'gangnam',
  road: ['도곡로 447', '447 Dogok-ro'],
  position: [37.4999, 127.0605],
  phone: '0123',
  hours: daily('10:30', '22:30', [tuesday]),
  delivery: { minimum: 13000, fee: 1500, within: 1500, step: 500, freeFrom: 0, radius: 3000 },
  prepMinutes: 14,
  rating: [4.5, 97],
  menu: [
    category(
      'noodles',
      ['면', 'Noodles'],
      [
        item('yetnal-jjajang', 8000, {
          ko: ['옛날짜장', '감자를 큼직하게 썰어 넣은 할아버지 짜장이에요.'],
          en: ['Old-style jjajang', "With big pieces of potato: grandfather's recipe."],
          pictures: ['noodles', 'potato'],
          popular: true,
          allergens: ['wheat', 'soybean', 'pork'],
          origin: origin({ pork: 'korea' }),
          options: [noodleSize],
        }),
        item('yuni-jjajang', 9000, {
          ko: ['유니짜장', '고기를 곱게 다져 부드러워요.'],
          en: ['Minced pork jjajang', 'Finely minced and smooth.'],
          pictures: ['noodles', 'onion'],
          allergens: ['wheat', 'soybean', 'pork'],
          origin: origin({ pork: 'korea' }),
          options: [noodleSize],
        }),
        item('chadol-jjamppong', 12000, {
          ko: ['차돌짬뽕', '차돌박이를 먼저 볶아 기름 향이 좋아요.'],
          en: ['Beef jjamppong', 'Beef belly goes into the wok first.'],
          pictures: ['noodles', 'steak'],
          popular: true,
          allergens: ['wheat', 'soybean', 'beef', 'squid', 'shellfish'],
          origin: origin({ beef: 'usa', squid: 'peru' }),
          options: [noodleSize, spiceLevel],
        }),
        item('jung-naengmyeon', 11000, {
          ko: ['중국냉면', '땅콩소스와 겨자를 넣는 여름 메뉴예요.'],
          en: ['Cold Chinese noodles', 'Peanut sauce and mustard; a summer dish.'],
          pictures: ['noodles', 'peanuts', 'ice'],
          soldOut: true,
          allergens: ['wheat', 'peanut', 'shrimp', 'egg'],
        }),
      ],
    ),
    category(
      'dishes',
      ['요리', 'Dishes'],
      [
        item('mini-tangsuyuk', 12000, {
          ko: ['미니탕수육', '혼자 먹기 좋은 양이에요.'],
          en: ['Small sweet and sour pork', 'The right size for one.'],
          pictures: ['takeout-box'],
          popular: true,
          allergens: ['pork', 'wheat', 'egg'],
          origin: origin({ pork: 'korea' }),
          options: [
            chooseOne(
              'sauce',
              ['소스', 'Sauce'],
              [option('apart', ['따로', 'On the side']), option('poured', ['부어서', 'Poured over'])],
            ),
          ],
        }),
        item('yangjangpi', 32000, {
          ko: ['양장피', '겨자 소스를 넣고 비벼 여럿이 나눠 드세요.'],
          en: ['Yangjangpi', 'A platter of seafood and vegetables tossed with mustard, to share.'],
          pictures: ['salad', 'shrimp', 'squid'],
          allergens: ['shrimp', 'squid', 'egg', 'pork'],
          origin: origin({ pork: 'korea', squid: 'peru' }),
        }),
        item('rajogi', 24000, {
          ko: ['라조기', '마른 고추에 볶은 닭고기, 밥반찬으로 좋아요.'],
          en: ['Chilli chicken', 'Chicken fried with dried chillies, good over rice.'],
          pictures: ['chicken-leg', 'hot-pepper'],
          allergens: ['chicken', 'wheat', 'egg', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [spiceLevel, extraRice],
        }),
        item('menbosha', 16000, {
          ko: ['멘보샤 (6개)', '식빵 사이에 다진 새우를 채워 튀겼어요.'],
          en: ['Shrimp toast (6)', 'Minced shrimp between slices of bread, fried.'],
          pictures: ['fried-shrimp', 'bread'],
          allergens: ['shrimp', 'wheat', 'egg', 'milk'],
          origin: origin({ shrimp: 'vietnam' }),
        }),
      ],
    ),
    category(
      'rice',
      ['밥', 'Rice'],
      [
        item('saeu-bokkeumbap', 10000, {
          ko: ['새우볶음밥', '통새우를 넣고 센 불에 볶았어요.'],
          en: ['Shrimp fried rice', 'Whole shrimp over a hard flame.'],
          pictures: ['rice', 'shrimp'],
          allergens: ['shrimp', 'egg', 'soybean'],
          origin: origin({ rice: 'korea', shrimp: 'vietnam' }),
        }),
        item('student-set', 9500, {
          ko: ['학생세트', '짜장면 작은 그릇과 탕수육 네 조각이에요.'],
          en: ['Student set', 'A small jjajang and four pieces of sweet and sour pork.'],
          pictures: ['noodles', 'takeout-box'],
          allergens: ['wheat', 'soybean', 'pork', 'egg'],
          origin: origin({ pork: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
