import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, spiceLevel } from '../shared-menu';

export const jamsilBadasang = restaurant({
  id: 'jamsil-badasang',
  name: ['잠실 바다한상', 'Jamsil Sea Table'],
  description: [
    '수조에서 바로 건져 손질합니다. 회는 얼음 위에 담아 보내니 받자마자 드세요.',
    'Straight from the tank, sent on ice. Please eat it as soon as it arrives.',
  ],
  cuisine: 'sushi',
  pictures: ['fish', 'sushi', 'crab'],
  district: 'songpa',
  road: ['백제고분로7길 20', '20 Baekjegobun-ro 7-gil'],
  position: [37.5103, 127.0836],
  phone: '0127',
  hours: dayAndNight,
  delivery: { minimum: 20000, fee: 3500, within: 2000, step: 500, freeFrom: 80000, radius: 5000 },
  prepMinutes: 25,
  rating: [4.4, 82],
  menu: [
    category(
      'hoe',
      ['회', 'Sashimi'],
      [
        item('gwangeo', 33000, {
          ko: ['광어회 (소)', '당일 손질한 완도 광어예요.'],
          en: ['Flounder sashimi (small)', 'Wando flounder, cut to order.'],
          pictures: ['fish'],
          popular: true,
          allergens: ['soybean', 'wheat'],
          origin: origin({ flounder: 'korea' }),
          options: [
            chooseOne(
              'sauce',
              ['양념', 'Dip'],
              [
                option('chojang', ['초고추장', 'Vinegared chilli']),
                option('ssamjang', ['쌈장', 'Ssamjang']),
                option('wasabi-soy', ['고추냉이 간장', 'Wasabi soy']),
              ],
            ),
            addOns(
              'table',
              ['상차림 추가', 'With it'],
              [
                option('lettuce', ['상추·깻잎', 'Lettuce and perilla'], 1500),
                option('rice-balls', ['초밥용 밥', 'Sushi rice'], 2000, { max: 3 }),
              ],
            ),
          ],
        }),
        item('yeoneo', 29000, {
          ko: ['연어회 (소)', '노르웨이 생연어를 두툼하게 썰었어요.'],
          en: ['Salmon sashimi (small)', 'Norwegian salmon, cut thick.'],
          pictures: ['fish', 'lemon'],
          popular: true,
          allergens: ['soybean', 'wheat'],
          origin: origin({ salmon: 'norway' }),
        }),
        item('ojingeo', 24000, {
          ko: ['오징어회', '동해에 배가 뜬 날에만 있어요.'],
          en: ['Squid sashimi', 'Only when the East Sea boats go out.'],
          pictures: ['squid'],
          soldOut: true,
          allergens: ['squid'],
          origin: origin({ squid: 'korea' }),
        }),
        item('mulhoe', 18000, {
          ko: ['물회', '살얼음 육수에 소면을 말아 드세요.'],
          en: ['Cold raw fish soup', 'Icy, spicy, with thin noodles to add.'],
          pictures: ['bowl-with-spoon', 'ice', 'fish'],
          allergens: ['soybean', 'wheat', 'squid'],
          options: [spiceLevel],
        }),
      ],
    ),
    category(
      'sushi',
      ['초밥', 'Sushi'],
      [
        item('modum-chobap', 17000, {
          ko: ['모둠초밥 (10p)', '그날 수조에서 고른 다섯 가지예요.'],
          en: ['Sushi set (10)', 'Five kinds, chosen from the tank.'],
          pictures: ['sushi'],
          popular: true,
          allergens: ['shrimp', 'soybean', 'wheat', 'squid'],
          origin: origin({ rice: 'korea', flounder: 'korea', salmon: 'norway' }),
        }),
        item('saeu-chobap', 14000, {
          ko: ['새우초밥 (8p)', '익힌 새우라 아이도 먹기 좋아요.'],
          en: ['Shrimp sushi (8)', 'Cooked shrimp, fine for children.'],
          pictures: ['sushi', 'shrimp'],
          allergens: ['shrimp', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', shrimp: 'vietnam' }),
        }),
      ],
    ),
    category(
      'stew',
      ['탕과 찜', 'Stews'],
      [
        item('maeuntang', 15000, {
          ko: ['매운탕', '회 뜨고 남은 뼈로 끓여 시원해요.'],
          en: ['Spicy fish stew', 'From the bones, deep and hot.'],
          pictures: ['pot-of-food', 'fish'],
          allergens: ['soybean', 'wheat', 'shellfish', 'crab'],
          options: [spiceLevel, extraRice],
        }),
        item('haemul-jjim', 38000, {
          ko: ['해물찜 (2인)', '게와 새우, 콩나물이 수북해요.'],
          en: ['Braised seafood (for two)', 'Crab, shrimp and a hill of bean sprouts.'],
          pictures: ['crab', 'shrimp', 'hot-pepper'],
          allergens: ['crab', 'shrimp', 'squid', 'shellfish', 'soybean', 'wheat'],
          options: [spiceLevel, extraRice],
        }),
        item('nakji-bokkeum', 21000, {
          ko: ['낙지볶음', '소면을 비벼 드시면 더 맛있어요.'],
          en: ['Spicy octopus', 'Best with the noodles mixed in.'],
          pictures: ['octopus', 'hot-pepper'],
          allergens: ['soybean', 'wheat'],
          origin: origin({ octopus: 'china' }),
          options: [spiceLevel, extraRice],
        }),
      ],
    ),
    drinks,
  ],
});
