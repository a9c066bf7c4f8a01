import { said } from './said';

export const bunsik = [
  said(5, '떡이 쫀득하고 소스가 자꾸 당겨요. {item} 국물까지 다 먹었습니다.'),
  said(5, '학교 앞에서 먹던 그 맛이에요. 추억 돋네요.', '추억을 오래오래 지키겠습니다.'),
  said(4, '{item} 살짝 매운데 계속 손이 가요. 쿨피스 같이 시키세요.'),
  said(5, 'Sweet, spicy, chewy. The {item} with a side of fried things is the perfect rainy day.'),
  said(4, '튀김이 안 눅눅해요. 따로 담아 주신 덕분이에요.'),
  said(3, '맛은 있는데 제 입맛엔 많이 달았어요.', '덜 달게도 해 드려요. 메모에 남겨 주세요!'),
  said(5, '순대 내장까지 깨끗하고 냄새가 하나도 안 나요.'),
  said(5, '김밥이 꽉 차 있어요. 소풍 갈 때 다섯 줄 시켰습니다.'),
  said(4, '애들 간식으로 딱이에요. 맵기 조절이 돼서 좋아요.'),
  said(5, 'Cheap, quick, and tastes like somebody’s aunt made it.'),
  said(5, '{item} 두 번 시키세요. 한 번으로는 모자랍니다.'),
  said(
    2,
    '어묵 국물이 빠졌어요. 그거 먹으려고 시킨 건데요.',
    '국물 없는 분식이라니, 저희가 더 속상합니다. 다음에는 큰 컵으로 보내 드릴게요.',
  ),
];
