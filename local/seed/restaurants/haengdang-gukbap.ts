import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, spiceLevel } from '../shared-menu';

const soupExtras = addOns(
  'extras',
  ['더 넣기', 'Add to the bowl'],
  [
    option('more-meat', ['고기 추가', 'More meat'], 4000, { max: 2 }),
    option('noodles', ['소면', 'Thin noodles'], 1000),
    option('chives', ['부추무침', 'Dressed chives'], 1000),
  ],
);
const riceApart = chooseOne(
  'rice-style',
  ['밥', 'Rice'],
  [option('rice-apart', ['따로', 'On the side']), option('rice-inside', ['말아서', 'In the soup'])],
);

export const haengdangGukbap = restaurant({
  id: 'haengdang-gukbap',
  name: ['행당국밥', 'Haengdang Gukbap'],
  description: [
    '가마솥 불을 끈 적이 없는 국밥집입니다. 아침 해장부터 새벽 한 그릇까지 늘 열려 있어요.',
    'The fire under our cauldron has never gone out: from the morning after to the last bowl before dawn.',
  ],
  cuisine: 'korean',
  pictures: ['pot-of-food', 'rice', 'garlic'],
  district: 'seongdong',
  road: ['행당로 79', '79 Haengdang-ro'],
  position: [37.5571, 127.0304],
  phone: '0113',
  hours: dayAndNight,
  delivery: { minimum: 10000, fee: 2500, within: 1500, step: 500, freeFrom: 0, radius: 4000 },
  prepMinutes: 10,
  rating: [4.7, 92],
  menu: [
    category(
      'gukbap',
      ['국밥', 'Soup with rice'],
      [
        item('dwaeji-gukbap', 9500, {
          ko: ['돼지국밥', '사골 국물에 앞다리살을 얇게 썰어 넣었어요.'],
          en: ['Pork gukbap', 'Bone broth with thin slices of shoulder.'],
          pictures: ['pot-of-food', 'rice'],
          popular: true,
          allergens: ['pork', 'soybean', 'shrimp'],
          origin: origin({ rice: 'korea', pork: 'korea', cabbage: 'korea' }),
          options: [riceApart, soupExtras],
        }),
        item('sundae-gukbap', 9500, {
          ko: ['순대국밥', '토종순대와 머릿고기가 넉넉해요.'],
          en: ['Sundae gukbap', 'Plenty of blood sausage and head meat.'],
          pictures: ['pot-of-food', 'hot-dog'],
          popular: true,
          allergens: ['pork', 'soybean', 'wheat', 'shrimp'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
          options: [riceApart, soupExtras],
        }),
        item('kongnamul-gukbap', 7500, {
          ko: ['콩나물국밥', '수란 하나와 김 가루를 함께 드려요.'],
          en: ['Bean sprout gukbap', 'With a coddled egg and crushed seaweed.'],
          pictures: ['pot-of-food', 'egg'],
          allergens: ['egg', 'soybean', 'squid'],
          origin: origin({ rice: 'korea' }),
          options: [riceApart, soupExtras],
        }),
        item('ppyeo-haejangguk', 10500, {
          ko: ['뼈해장국', '등뼈를 세 시간 삶아 살이 쏙 빠져요.'],
          en: ['Pork backbone soup', 'Boiled for three hours: the meat slips off the bone.'],
          pictures: ['pot-of-food', 'meat-on-bone'],
          allergens: ['pork', 'soybean', 'wheat'],
          origin: origin({ pork: 'spain', cabbage: 'china' }),
          options: [spiceLevel, riceApart, soupExtras],
        }),
        item('seonji-haejangguk', 9500, {
          ko: ['선지해장국', '그날 들어온 선지로만 끓여 일찍 떨어져요.'],
          en: ['Ox blood soup', "Only with the day's delivery, so it goes early."],
          pictures: ['pot-of-food'],
          soldOut: true,
          allergens: ['beef', 'soybean', 'wheat'],
          origin: origin({ beef: 'korea' }),
          options: [riceApart, soupExtras],
        }),
        item('hwangtae-haejangguk', 9000, {
          ko: ['황태해장국', '들기름에 볶은 황태로 국물이 뽀얗고 순해요.'],
          en: ['Dried pollack soup', 'Mild and milky, the pollack fried in perilla oil.'],
          pictures: ['pot-of-food', 'fish'],
          allergens: ['egg', 'soybean'],
          origin: origin({ pollack: 'russia', rice: 'korea' }),
          options: [riceApart, soupExtras],
        }),
      ],
    ),
    category(
      'plates',
      ['한 접시', 'Plates'],
      [
        item('suyuk', 19000, {
          ko: ['수육 (소)', '김이 오를 때 썰어 새우젓과 함께 보내요.'],
          en: ['Boiled pork (small)', 'Sliced steaming, with salted shrimp.'],
          pictures: ['bacon', 'garlic'],
          allergens: ['pork', 'shrimp'],
          origin: origin({ pork: 'korea' }),
        }),
        item('modum-sundae', 14000, {
          ko: ['모둠순대', '순대 세 가지에 오소리감투를 곁들였어요.'],
          en: ['Sundae platter', 'Three kinds of blood sausage with tripe.'],
          pictures: ['hot-dog', 'hot-pepper'],
          allergens: ['pork', 'wheat', 'soybean'],
          origin: origin({ pork: 'korea' }),
        }),
        item('kkakdugi', 3000, {
          ko: ['깍두기 추가', '국밥집의 자존심, 사흘 익힌 깍두기예요.'],
          en: ['More radish kimchi', 'Three days ripe, the pride of the house.'],
          pictures: ['leafy-green', 'hot-pepper'],
          allergens: ['shrimp'],
          origin: origin({ chiliPowder: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
