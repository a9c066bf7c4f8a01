import { daily } from '../hours';
import { addOns, category, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, spiceLevel } from '../shared-menu';

export const boreumdalMandu = restaurant({
  id: 'boreumdal-mandu',
  name: ['익선 보름달만두', 'Full Moon Mandu Ikseon'],
  description: [
    '한옥 골목에서 손바닥만 한 만두를 빚어요. 아침 일곱 시에 첫 솥을 올립니다.',
    'Dumplings as big as your palm, in an alley of old houses. The first pot goes on at seven.',
  ],
  cuisine: 'korean',
  pictures: ['dumpling', 'pot-of-food', 'egg'],
  district: 'jongno',
  road: ['수표로28길 22', '22 Supyo-ro 28-gil'],
  position: [37.574, 126.9893],
  phone: '0128',
  hours: daily('07:00', '21:00'),
  delivery: { minimum: 10000, fee: 2500, within: 1500, step: 500, freeFrom: 35000, radius: 3500 },
  prepMinutes: 12,
  rating: [4.7, 119],
  menu: [
    category(
      'soups',
      ['국물', 'Soups'],
      [
        item('tteok-mandu-guk', 10000, {
          ko: ['떡만둣국', '사골 국물에 손만두 세 알과 가래떡.'],
          en: ['Rice cake and dumpling soup', 'Three dumplings and rice cakes in bone broth.'],
          pictures: ['pot-of-food', 'dumpling'],
          popular: true,
          allergens: ['wheat', 'egg', 'beef', 'pork', 'soybean'],
          origin: origin({ rice: 'korea', beef: 'korea', pork: 'korea' }),
          options: [
            addOns(
              'extras',
              ['추가', 'Extras'],
              [
                option('one-more', ['만두 한 알', 'One more dumpling'], 1500, { max: 4 }),
                option('more-tteok', ['떡', 'Rice cakes'], 1500),
              ],
            ),
          ],
        }),
        item('mandu-jeongol', 28000, {
          ko: ['만두전골 (2인)', '소고기와 버섯, 만두 여섯 알이 들어가요.'],
          en: ['Dumpling hotpot (for two)', 'Beef, mushrooms and six dumplings.'],
          pictures: ['pot-of-food', 'dumpling', 'leafy-green'],
          allergens: ['wheat', 'egg', 'beef', 'pork', 'soybean'],
          origin: origin({ beef: 'australia', pork: 'korea' }),
          options: [spiceLevel, extraRice],
        }),
        item('yukgaejang', 10500, {
          ko: ['육개장', '양지를 찢어 대파와 함께 오래 끓였어요.'],
          en: ['Yukgaejang', 'Shredded brisket and leeks, spicy and slow.'],
          pictures: ['pot-of-food', 'hot-pepper'],
          allergens: ['beef', 'egg', 'soybean', 'wheat'],
          origin: origin({ beef: 'australia', rice: 'korea' }),
          options: [extraRice],
        }),
      ],
    ),
    category(
      'mandu',
      ['만두', 'Dumplings'],
      [
        item('moon-mandu', 9000, {
          ko: ['보름달 고기만두 (4개)', '돼지고기와 숙주를 꽉 채워 쪄요.'],
          en: ['Full moon pork dumplings (4)', 'Steamed, packed with pork and bean sprouts.'],
          pictures: ['dumpling'],
          popular: true,
          allergens: ['wheat', 'pork', 'soybean', 'egg'],
          origin: origin({ pork: 'korea' }),
        }),
        item('kimchi-mandu', 9000, {
          ko: ['김치만두 (4개)', '잘 익은 김치를 짜서 넣었어요.'],
          en: ['Kimchi dumplings (4)', 'With ripe kimchi.'],
          pictures: ['dumpling', 'hot-pepper'],
          allergens: ['wheat', 'pork', 'soybean'],
          origin: origin({ pork: 'korea', cabbage: 'korea' }),
        }),
        item('saeu-mandu', 10000, {
          ko: ['새우만두 (4개)', '새우 한 마리가 통째로 들어 있어요.'],
          en: ['Shrimp dumplings (4)', 'A whole shrimp in each.'],
          pictures: ['dumpling', 'shrimp'],
          allergens: ['wheat', 'shrimp', 'pork', 'soybean'],
          origin: origin({ shrimp: 'vietnam', pork: 'korea' }),
        }),
        item('half-moon', 9500, {
          ko: ['반반만두 (4개)', '고기 두 알, 김치 두 알.'],
          en: ['Half and half (4)', 'Two pork, two kimchi.'],
          pictures: ['dumpling', 'takeout-box'],
          allergens: ['wheat', 'pork', 'soybean', 'egg'],
          origin: origin({ pork: 'korea', cabbage: 'korea' }),
        }),
      ],
    ),
    category(
      'more',
      ['곁들임', 'With it'],
      [
        item('jjol-myeon', 8000, {
          ko: ['쫄면', '만두와 번갈아 드시면 끝이 없어요.'],
          en: ['Chewy spicy noodles', 'Dangerously good with dumplings.'],
          pictures: ['noodles', 'hot-pepper'],
          allergens: ['wheat', 'egg', 'soybean'],
          options: [spiceLevel],
        }),
        item('nokdu-jeon', 12000, {
          ko: ['녹두전', '맷돌에 간 녹두를 돼지기름에 부쳐요.'],
          en: ['Mung bean pancake', 'Stone-ground beans, fried in lard.'],
          pictures: ['flatbread'],
          soldOut: true,
          allergens: ['pork', 'soybean'],
          origin: origin({ pork: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
