import { daily } from '../hours';
import { category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, spiceLevel } from '../shared-menu';

export const saebyeokChobap = restaurant({
  id: 'saebyeok-chobap',
  name: ['논현 새벽초밥', 'Dawn Sushi Nonhyeon'],
  description: [
    '늦게 퇴근하는 분들을 위해 새벽 다섯 시까지 쥡니다. 혼자 드실 반 판도 있어요.',
    'We shape sushi until five in the morning for those who work late. Half boxes for one, too.',
  ],
  cuisine: 'sushi',
  pictures: ['sushi', 'shrimp', 'tea'],
  district: 'gangnam',
  road: ['학동로 120', '120 Hakdong-ro'],
  position: [37.5112, 127.0234],
  phone: '0121',
  hours: daily('17:00', '05:00'),
  delivery: { minimum: 15000, fee: 3500, within: 2000, step: 500, freeFrom: 70000, radius: 4500 },
  prepMinutes: 22,
  rating: [4.6, 104],
  menu: [
    category(
      'boxes',
      ['초밥', 'Sushi boxes'],
      [
        item('half-box', 11000, {
          ko: ['혼밥초밥 (6p)', '광어, 연어, 새우를 두 점씩.'],
          en: ['Box for one (6)', 'Two each of flounder, salmon and shrimp.'],
          pictures: ['sushi'],
          popular: true,
          allergens: ['shrimp', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', salmon: 'norway', flounder: 'korea' }),
        }),
        item('dawn-box', 19500, {
          ko: ['새벽모둠 (12p)', '여섯 가지를 두 점씩, 장국이 함께 가요.'],
          en: ['Dawn box (12)', 'Two each of six kinds, with miso soup.'],
          pictures: ['sushi', 'shrimp'],
          popular: true,
          allergens: ['shrimp', 'squid', 'egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', salmon: 'norway', flounder: 'korea', squid: 'korea' }),
          options: [
            chooseOne(
              'swap',
              ['구성', 'What is in it'],
              [
                option('swap-none', ['기본 구성', 'As described']),
                option('swap-all-salmon', ['모두 연어로', 'All salmon'], 3000),
                option('swap-no-raw', ['익힌 것만', 'Cooked only']),
              ],
            ),
          ],
        }),
        item('eel-box', 24000, {
          ko: ['장어초밥 (8p)', '주문받고 다시 구워 뜨거울 때 담아요.'],
          en: ['Eel sushi (8)', 'Grilled again when you order.'],
          pictures: ['sushi', 'fish'],
          allergens: ['soybean', 'wheat'],
          origin: origin({ rice: 'korea', eel: 'korea' }),
        }),
        item('uni-box', 34000, {
          ko: ['우니초밥 (6p)', '성게알 시세에 따라 자주 떨어집니다.'],
          en: ['Sea urchin sushi (6)', 'Depends on the market, often gone.'],
          pictures: ['sushi'],
          soldOut: true,
          allergens: ['soybean', 'wheat'],
        }),
        item('inari', 7000, {
          ko: ['유부초밥 (6p)', '새콤하게 조린 유부에 견과를 넣었어요.'],
          en: ['Inari sushi (6)', 'Sweet fried tofu pockets with nuts.'],
          pictures: ['sushi', 'peanuts'],
          allergens: ['soybean', 'wheat', 'walnut'],
          origin: origin({ rice: 'korea' }),
        }),
      ],
    ),
    category(
      'rolls',
      ['롤', 'Rolls'],
      [
        item('spicy-tuna-roll', 13500, {
          ko: ['스파이시참치롤', '참치에 매운 마요네즈를 버무렸어요.'],
          en: ['Spicy tuna roll', 'Tuna in hot mayonnaise.'],
          pictures: ['sushi', 'hot-pepper'],
          allergens: ['egg', 'soybean', 'wheat'],
          origin: origin({ tuna: 'spain', rice: 'korea' }),
          options: [spiceLevel],
        }),
        item('shrimp-tempura-roll', 14500, {
          ko: ['새우튀김롤', '바삭한 새우튀김이 통째로 들어가요.'],
          en: ['Shrimp tempura roll', 'A whole crisp shrimp inside.'],
          pictures: ['fried-shrimp', 'sushi'],
          allergens: ['shrimp', 'egg', 'soybean', 'wheat'],
          origin: origin({ shrimp: 'vietnam', rice: 'korea' }),
        }),
      ],
    ),
    category(
      'warm',
      ['속 풀기', 'Something warm'],
      [
        item('ochazuke', 8500, {
          ko: ['연어오차즈케', '녹차를 부어 드시면 속이 편해요.'],
          en: ['Salmon ochazuke', 'Pour the tea over the rice; kind at four in the morning.'],
          pictures: ['rice', 'tea'],
          allergens: ['soybean', 'wheat'],
          origin: origin({ salmon: 'norway', rice: 'korea' }),
        }),
        item('clam-soup', 7500, {
          ko: ['백합맑은탕', '백합과 미나리만 넣었어요.'],
          en: ['Clear clam soup', 'Clams and water parsley, nothing else.'],
          pictures: ['pot-of-food', 'oyster'],
          allergens: ['shellfish'],
        }),
        item('chawanmushi', 5000, {
          ko: ['일본식계란찜', '새우와 은행이 숨어 있어요.'],
          en: ['Chawanmushi', 'Savoury custard with a shrimp at the bottom.'],
          pictures: ['custard', 'egg'],
          allergens: ['egg', 'shrimp', 'soybean', 'wheat'],
        }),
      ],
    ),
    drinks,
  ],
});
