import { said } from './said';

export const pizza = [
  said(5, '도우가 쫄깃하고 끝부분까지 맛있어요. {item} 추천!'),
  said(5, '치즈가 아낌없이 들어 있어요. 상자를 열자마자 향이 확 퍼집니다.'),
  said(
    4,
    'Great crust, properly charred underneath. I would go lighter on the sauce.',
    'Thank you! Leave us a note and we will spoon on less.',
  ),
  said(5, '{item} 시켰는데 토핑이 가장자리까지 꽉 차 있었어요.', '가장자리까지 채우는 게 저희 자존심입니다.'),
  said(4, '얇은 도우라 부담이 없어요. 혼자 한 판 가능합니다.'),
  said(3, '맛은 좋은데 조각이 고르게 안 잘려 있었어요.'),
  said(5, '집에서 화덕피자를 이렇게 먹을 줄 몰랐어요. 다음엔 두 판 시킬게요.'),
  said(5, 'Best {item} outside of Naples, and I do not say that lightly.'),
  said(4, '피클이 직접 담근 맛이에요. 피자보다 먼저 다 먹었네요.'),
  said(
    5,
    '아이 생일에 시켰는데 초까지 챙겨 주셨어요. 감동입니다.',
    '생일 축하드려요! 내년에도 초를 준비해 둘게요.',
  ),
  said(4, '{item} 짜지 않아서 좋아요. 식어도 치즈가 부드러워요.'),
  said(
    2,
    '반반으로 시켰는데 한 가지로 왔어요. 가게에서 바로 연락 주시긴 했습니다.',
    '주문서를 잘못 읽었습니다. 너그럽게 받아 주셔서 고맙습니다.',
  ),
  said(5, '야식으로 최고예요. 늦게까지 해 주셔서 감사합니다.'),
  said(5, 'Arrived hot, cut evenly, gone in ten minutes.'),
];
