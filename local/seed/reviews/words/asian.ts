import { said } from './said';

export const asian = [
  said(5, '현지에서 먹던 맛이에요. {item} 먹고 여행 가고 싶어졌어요.'),
  said(5, '향신료가 과하지 않고 고급스러워요.', '향신료는 매주 직접 빻습니다. 고맙습니다.'),
  said(4, '{item} 시켰는데 고수를 따로 담아 주셔서 좋았어요.'),
  said(
    5,
    'I lived in the region for two years. This {item} is the real thing.',
    'High praise. Come by and say hello!',
  ),
  said(4, '밥이 고슬고슬하고 양이 넉넉해요.'),
  said(3, '맛있는데 저한테는 조금 매웠어요. 맵기 표시가 있으면 좋겠어요.'),
  said(5, '국물이 시원하고 고기가 부드러워요.'),
  said(4, '새콤달콤한 소스가 입맛을 살려 줘요.'),
  said(5, 'Fresh herbs, lime on the side, and enough for lunch the next day.'),
  said(5, '{item} 비건 친구도 맛있게 먹었어요. 메모를 잘 봐 주십니다.'),
  said(4, '소스가 진해서 밥을 추가했어요. 난도 쫄깃합니다.'),
  said(
    2,
    '면이 불어서 왔어요. 맛은 좋았는데 아쉽네요.',
    '배달 거리가 먼 날은 면을 따로 담기로 했습니다. 알려 주셔서 고맙습니다.',
  ),
  said(5, '매번 다른 메뉴를 시키는데 실패가 없어요.'),
];
