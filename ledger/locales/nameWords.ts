/** Family names of more than four in five Chinese, by frequency in the census. */
export const familyNames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';

/** Signs with which names of places, offices and matters end, and names of people seldom do. */
export const nameless =
  '村庄镇乡街道路巷社区组屯寨湾县市区省州桥坪坝岭沟坡塘头口局科室所站办委院会厅处队部中心司厂校园店案件类型事务费款地房产权业水电伤害债务籍婚姻纠纷访结解调办理完成功败受回转交';
