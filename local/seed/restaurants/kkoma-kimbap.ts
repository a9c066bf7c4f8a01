import { weekdaysAndWeekend } from '../hours';
import { addOns, category, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, noodleSize, spiceLevel } from '../shared-menu';

const filling = addOns(
  'no-thanks',
  ['빼 주세요', 'Leave out'],
  [
    option('no-cucumber', ['오이 빼기', 'No cucumber']),
    option('no-radish', ['단무지 빼기', 'No pickled radish']),
    option('no-carrot', ['당근 빼기', 'No carrot']),
  ],
);

export const kkomaKimbap = restaurant({
  id: 'kkoma-kimbap',
  name: ['문정 꼬마김밥', 'Little Kimbap Munjeong'],
  description: [
    '아침 여섯 시부터 김밥을 맙니다. 법조단지 회의용 단체 주문도 미리 말씀해 주세요.',
    'Rolling from six in the morning. Ask ahead for meetings: we make them by the hundred.',
  ],
  cuisine: 'bunsik',
  pictures: ['rice-ball', 'egg', 'carrot'],
  district: 'songpa',
  road: ['법원로 128', '128 Beobwon-ro'],
  position: [37.4849, 127.1198],
  phone: '0125',
  hours: weekdaysAndWeekend(['06:00', '20:00'], ['07:00', '16:00']),
  delivery: { minimum: 8000, fee: 1500, within: 1000, step: 500, freeFrom: 20000, radius: 3000 },
  prepMinutes: 8,
  rating: [4.8, 64],
  menu: [
    category(
      'kimbap',
      ['김밥', 'Kimbap'],
      [
        item('kkoma-kimbap', 4500, {
          ko: ['꼬마김밥 (6줄)', '한입에 쏙 들어가요. 겨자 소스에 찍어 드세요.'],
          en: ['Little kimbap (6)', 'One bite each, with a mustard dip.'],
          pictures: ['rice-ball'],
          popular: true,
          allergens: ['egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea' }),
          options: [filling],
        }),
        item('egg-kimbap', 5500, {
          ko: ['계란듬뿍김밥', '계란 지단이 밥보다 많아요.'],
          en: ['Lots-of-egg kimbap', 'More egg than rice.'],
          pictures: ['rice-ball', 'egg'],
          popular: true,
          allergens: ['egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea' }),
          options: [filling],
        }),
        item('meolchi-kimbap', 5000, {
          ko: ['땡초멸치김밥', '청양고추와 멸치를 볶아 넣어 꽤 매워요.'],
          en: ['Anchovy and chilli kimbap', 'Properly hot.'],
          pictures: ['rice-ball', 'hot-pepper'],
          allergens: ['egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea' }),
          options: [filling],
        }),
        item('bulgogi-kimbap', 6000, {
          ko: ['불고기김밥', '그날 볶은 불고기를 넣어요.'],
          en: ['Bulgogi kimbap', 'With beef fried this morning.'],
          pictures: ['rice-ball', 'steak'],
          allergens: ['egg', 'soybean', 'wheat', 'beef'],
          origin: origin({ rice: 'korea', beef: 'australia' }),
          options: [filling],
        }),
        item('keto-kimbap', 6500, {
          ko: ['밥없는김밥', '밥 대신 계란과 오이를 채웠어요.'],
          en: ['No-rice kimbap', 'Egg and cucumber instead of rice.'],
          pictures: ['egg', 'leafy-green'],
          soldOut: true,
          allergens: ['egg', 'soybean'],
        }),
      ],
    ),
    category(
      'warm',
      ['따뜻한 것', 'Something warm'],
      [
        item('tteokbokki', 5000, {
          ko: ['국물떡볶이', '떠먹기 좋게 국물을 넉넉히 담아요.'],
          en: ['Soupy tteokbokki', 'With plenty of sauce to spoon.'],
          pictures: ['pan-of-food', 'hot-pepper'],
          allergens: ['wheat', 'soybean'],
          options: [spiceLevel],
        }),
        item('janchi-guksu', 6000, {
          ko: ['잔치국수', '멸치 육수에 소면을 말았어요.'],
          en: ['Banquet noodles', 'Thin noodles in anchovy broth.'],
          pictures: ['noodles', 'egg'],
          allergens: ['wheat', 'egg', 'soybean'],
          options: [noodleSize],
        }),
        item('ramyeon', 4500, {
          ko: ['떡라면', '가래떡을 넣어 든든해요.'],
          en: ['Ramyeon with rice cakes', 'A little more filling.'],
          pictures: ['noodles'],
          allergens: ['wheat', 'soybean', 'beef', 'egg'],
          options: [extraRice],
        }),
        item('eomuk', 4000, {
          ko: ['꼬치어묵 (3개)', '국물은 따로 담아 드려요.'],
          en: ['Fish cake skewers (3)', 'Broth packed apart.'],
          pictures: ['oden', 'fish-cake'],
          allergens: ['wheat', 'soybean', 'crab'],
        }),
        item('juk', 6500, {
          ko: ['아침 야채죽', '속이 편하도록 새벽부터 푹 쒀요.'],
          en: ['Morning vegetable porridge', 'Stirred since dawn, easy on the stomach.'],
          pictures: ['bowl-with-spoon', 'carrot'],
          allergens: ['soybean'],
          origin: origin({ rice: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
