<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advance</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/advance.py"/>
        <source>goes on after each box</source>
        <translation>每画一个框即转到下一张</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>Put some into {folder}, then choose “Look for new pictures”.</source>
        <translation>请把图片放入 {folder}，然后选择“查找新图片”。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>There are no pictures here yet</source>
        <translation>这里还没有图片</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all {0}</source>
        <translation>接受全部 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept as</source>
        <translation>接受为</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Adjusted. Enter accepts it like this.</source>
        <translation>已调整，按回车键以此接受。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Back to detections</source>
        <translation>返回检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Delete box</source>
        <translation>删除框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Detection {0} of {1} here</source>
        <translation>此处第 {0} 个检测结果，共 {1} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Done, and next</source>
        <translation>完成并转到下一张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Drag it, or change its category by digit. Enter goes back.</source>
        <translation>拖动它，或按数字键更改类别。按回车键返回。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all</source>
        <translation>全部拒绝</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all {0}</source>
        <translation>拒绝全部 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>You have a box here: {0}.</source>
        <translation>此处已有一个框：{0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box</source>
        <translation>您的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and one more</source>
        <translation>您的框，另有 1 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and {0} more</source>
        <translation>您的框，另有 {0} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous detection</source>
        <translation>下一个、上一个检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous picture</source>
        <translation>下一张、上一张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>show more, fewer</source>
        <translation>显示更多、更少</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>take adjusting back</source>
        <translation>撤回调整</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>zoom to it, fit</source>
        <translation>放大到此处、适应窗口</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>{0:.0f} × {1:.0f} px</source>
        <translation>{0:.0f} × {1:.0f} 像素</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>{0}, at {1:.0f}, {2:.0f}</source>
        <translation>{0}，位于 {1:.0f}, {2:.0f}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>1 still waits here: {yes} accepts, {no} rejects it.</source>
        <translation>此处还有 1 个待审核：按 {yes} 接受，按 {no} 拒绝。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept as {0}</source>
        <translation>接受为 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0}</source>
        <translation>接受 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0} detections</source>
        <translation>接受 {0} 个检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Change to {0}</source>
        <translation>改为 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0} boxes</source>
        <translation>删除 {0} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done: nothing here</source>
        <translation>完成：没有目标</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Draw {0}</source>
        <translation>绘制 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0}</source>
        <translation>拒绝 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0} detections</source>
        <translation>拒绝 {0} 个检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} of other categories still wait here.</source>
        <translation>此处还有 {0} 个其他类别的待审核。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} still wait here: {yes} accepts, {no} rejects them.</source>
        <translation>此处还有 {0} 个待审核：按 {yes} 接受，按 {no} 拒绝。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>The language changes when the window is opened the next time.</source>
        <translation>下次打开窗口时将使用新的语言。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align left edges</source>
        <translation>左边缘对齐</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align lower edges</source>
        <translation>下边缘对齐</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a column</source>
        <translation>中心对齐成一列</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a row</source>
        <translation>中心对齐成一行</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align right edges</source>
        <translation>右边缘对齐</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align upper edges</source>
        <translation>上边缘对齐</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from left to right</source>
        <translation>水平等间距</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>垂直等间距</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {height} px high</source>
        <translation>高度设为 {height} 像素</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} by {height} px</source>
        <translation>大小设为 {width} × {height} 像素</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} px wide</source>
        <translation>宽度设为 {width} 像素</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Select {count} boxes or more for this.</source>
        <translation>请至少选择 {count} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>The boxes lie so already.</source>
        <translation>这些框已是如此排列。</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Different notes</source>
        <translation>备注不一致</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note of the selected boxes</source>
        <translation>所选框的备注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Write a note. Enter keeps it, Esc drops it.</source>
        <translation>填写备注。按回车键保留，按 Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>{meaning} Key: {key}</source>
        <translation>{meaning}按键：{key}</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Make an ignore region</source>
        <translation>设为忽略区域</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as a crowd</source>
        <translation>标为群体</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as difficult</source>
        <translation>标为困难</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as occluded</source>
        <translation>标为遮挡</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as truncated</source>
        <translation>标为截断</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer a crowd</source>
        <translation>取消群体标记</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer an ignore region</source>
        <translation>取消忽略区域</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer difficult</source>
        <translation>取消困难标记</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer occluded</source>
        <translation>取消遮挡标记</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer truncated</source>
        <translation>取消截断标记</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Remove the note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Select a box first.</source>
        <translation>请先选择一个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box</source>
        <translation>下一个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box is an ignore region. {key} or Esc: not.</source>
        <translation>下一个框是忽略区域。按 {key} 或 Esc 取消。</translation>
    </message>
</context>
<context>
    <name>BoxCopies</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box did not fit into this picture and was moved or cut.</source>
        <translation>1 个框超出此图片，已被移动或裁剪。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box of {name}</source>
        <translation>{name} 的 1 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>A box without area cannot be copied.</source>
        <translation>没有面积的框不能复制。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied 1 box.</source>
        <translation>已复制 1 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied {count} boxes.</source>
        <translation>已复制 {count} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut box</source>
        <translation>剪切框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut {count} boxes</source>
        <translation>剪切 {count} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No box is selected.</source>
        <translation>没有选中的框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No picture is shown that could take boxes.</source>
        <translation>没有显示可放入框的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste box</source>
        <translation>粘贴框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste {count} boxes</source>
        <translation>粘贴 {count} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>The boxes of {name} are here already.</source>
        <translation>{name} 的框已经在这里了。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There are no boxes on the clipboard.</source>
        <translation>剪贴板中没有框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There is no picture before this one in the list.</source>
        <translation>列表中此图片之前没有图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes did not fit into this picture and were moved or cut.</source>
        <translation>{count} 个框超出此图片，已被移动或裁剪。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes of {name}</source>
        <translation>{name} 的 {count} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{name} has no boxes.</source>
        <translation>{name} 没有框。</translation>
    </message>
</context>
<context>
    <name>BoxEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete box</source>
        <translation>删除框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete {count} boxes</source>
        <translation>删除 {count} 个框</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes here: {count}</source>
        <translation>此处的框：{count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes on this picture</source>
        <translation>此图片上的框</translation>
    </message>
</context>
<context>
    <name>BoxMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
</context>
<context>
    <name>BoxRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>attributes and note</source>
        <translation>属性和备注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}</source>
        <translation>框 {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}, without area</source>
        <translation>框 {number}，没有面积</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>h</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>no category</source>
        <translation>没有类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>upper edge</source>
        <translation>上边缘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>w</source>
        <translation>宽</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>&amp;Bring back</source>
        <translation>放回(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Pictures set aside</source>
        <translation>已搁置的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Their files were never touched. What is brought back has its boxes again.</source>
        <translation>图片文件从未改动。放回的图片会重新带上它的框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  1 box</source>
        <translation>{name}  ·  1 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  {count} boxes</source>
        <translation>{name}  ·  {count} 个框</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Nothing is known of this. Evaluate again to see it.</source>
        <translation>没有相关信息。请重新评估以查看。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Scores over 0.1 are off by {0} on average. Above the grey line more detections are right than their score says, below it fewer.</source>
        <translation>高于 0.1 的分数平均偏差 {0}。灰线之上，正确的检测比分数所示更多；灰线之下则更少。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share of detections that is right, by score</source>
        <translation>按分数统计的正确检测比例</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share that is right</source>
        <translation>正确比例</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>as the score says</source>
        <translation>与分数一致</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>score</source>
        <translation>分数</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>Picture with boxes</source>
        <translation>带框的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>That box is under 2 pixels: drag further, or zoom in.</source>
        <translation>该框小于 2 像素：请拖得更远，或放大图片。</translation>
    </message>
</context>
<context>
    <name>CategoriesMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>CategoryChanges</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 box</source>
        <translation>1 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Colour of {name}</source>
        <translation>{name} 的颜色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category</source>
        <translation>删除类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category {name}</source>
        <translation>删除类别 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge categories</source>
        <translation>合并类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {0} into</source>
        <translation>将 {0} 合并到</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {name} into {target}</source>
        <translation>将 {name} 合并到 {target}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Move category {name}</source>
        <translation>移动类别 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Rename category to {name}</source>
        <translation>将类别重命名为 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already</source>
        <translation>已有类别 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already.</source>
        <translation>已有类别 {name}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} boxes</source>
        <translation>{0:,} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} pictures</source>
        <translation>{0:,} 张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{boxes} on {pictures}</source>
        <translation>{pictures}上的 {boxes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} are deleted with “{name}”.</source>
        <translation>将删除“{name}”及其在 {use}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} is deleted with “{name}”.</source>
        <translation>将删除“{name}”及其在 {use}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” become “{target}”.</source>
        <translation>“{name}”在 {use}将归入“{target}”。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” becomes “{target}”.</source>
        <translation>“{name}”在 {use}将归入“{target}”。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{what}
One undo takes it all back.</source>
        <translation>{what}
一次撤销即可全部恢复。</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Add category {name}</source>
        <translation>添加类别 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Change to {name}</source>
        <translation>改为 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Draw {name}</source>
        <translation>绘制 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Next box: {name}</source>
        <translation>下一个框：{name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>No other category was used yet.</source>
        <translation>还没有用过其他类别。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>There is no category {digit} yet. {key} makes one.</source>
        <translation>还没有类别 {digit}。按 {key} 可新建。</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Hide its boxes</source>
        <translation>隐藏它的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>List pictures with it</source>
        <translation>列出含此类别的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Lock its boxes</source>
        <translation>锁定它的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show its boxes</source>
        <translation>显示它的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show only this</source>
        <translation>只显示此类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Unlock its boxes</source>
        <translation>解锁它的框</translation>
    </message>
</context>
<context>
    <name>CategoryPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add a category</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete the current category</source>
        <translation>删除当前类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Filter categories</source>
        <translation>筛选类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>More for the current category</source>
        <translation>当前类别的更多操作</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>None yet. Draw a box and type what is in it, or press Add.</source>
        <translation>还没有类别。画一个框并输入其中的内容，或点“添加”。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename the current category</source>
        <translation>重命名当前类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Show the boxes of all categories</source>
        <translation>显示所有类别的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>{count} hidden: show all</source>
        <translation>隐藏了 {count} 个：全部显示</translation>
    </message>
</context>
<context>
    <name>CategoryPicker</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Categories that match</source>
        <translation>匹配的类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Choose a category</source>
        <translation>选择类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Name what is in this box</source>
        <translation>为此框中的内容命名</translation>
    </message>
</context>
<context>
    <name>CategoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>key {digit}</source>
        <translation>按键 {digit}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>{count} boxes</source>
        <translation>{count} 个框</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_view.py"/>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>CategoryVisibility</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>As before</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Hidden: {name}</source>
        <translation>已隐藏：{name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Locked: {name}</source>
        <translation>已锁定：{name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Only {name} is shown</source>
        <translation>只显示 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Shown again: {name}</source>
        <translation>重新显示：{name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Unlocked: {name}</source>
        <translation>已解锁：{name}</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>A box is at least 2 pixels wide and high.</source>
        <translation>框的宽和高至少为 2 像素。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Change to {name}</source>
        <translation>改为 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Moved or cut to stay inside the picture.</source>
        <translation>已移动或裁剪，以免超出图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Resize {name}</source>
        <translation>调整 {name} 的大小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>There is no category “{name}”.</source>
        <translation>没有类别“{name}”。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>“{typed}” is no number.</source>
        <translation>“{typed}”不是数字。</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Filter: {filter}</source>
        <translation>筛选：{filter}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Press to take it away</source>
        <translation>点击以移除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>{filter}: press to take this filter away</source>
        <translation>{filter}：点击以移除此筛选</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Bundled starter</source>
        <translation>内置起始权重</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>DeiT III small from DINOv2; needs no network.</source>
        <translation>来自 DINOv2 的 DeiT III small，无需联网。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Learns on from there, with the boxes as they are now.</source>
        <translation>从那里继续学习，使用现在的框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>More choices</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Nano</source>
        <translation>Nano</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights, downloaded once.</source>
        <translation>公开的 DeiT 权重，只需下载一次。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights; without a network the bundled ones.</source>
        <translation>公开的 DeiT 权重；无网络时用内置权重。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Start from</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The best with many pictures; slow without a GPU.</source>
        <translation>图片多时效果最好；没有 GPU 时较慢。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model of {0}</source>
        <translation>{0} 的模型</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model to begin with is gone.</source>
        <translation>用来开始的模型已不存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The quickest; for plain objects or a slow computer.</source>
        <translation>最快；适合简单目标或较慢的电脑。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The usual choice: good, and quick enough without a GPU.</source>
        <translation>常用选择：效果好，没有 GPU 也够快。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The weights file {0} is missing.</source>
        <translation>权重文件 {0} 不存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights (*.safetensors *.pth *.pt *.bin)</source>
        <translation>权重 (*.safetensors *.pth *.pt *.bin)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights of a DeiT backbone</source>
        <translation>DeiT 主干网络的权重</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights to start from</source>
        <translation>起始权重</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Lavender</source>
        <translation>淡紫色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Magenta</source>
        <translation>洋红色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Mint</source>
        <translation>薄荷色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Sea green</source>
        <translation>海绿色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
</context>
<context>
    <name>ColourMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Usual colour</source>
        <translation>默认颜色</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP {0}, on {1} pictures with {2} boxes.</source>
        <translation>AP {0}，{1} 张图片，{2} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare two trainings</source>
        <translation>比较两个训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>How far the judging is</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>On</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>正在处理其他工作。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training of {0} is better than that of {1}. That is very unlikely to be luck.</source>
        <translation>{0} 的训练优于 {1} 的训练。这极不可能是偶然。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training to compare with</source>
        <translation>用来比较的训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>These {0} pictures cannot tell the trainings of {1} and {2} apart.</source>
        <translation>这 {0} 张图片无法区分 {1} 和 {2} 的训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Which training is better</source>
        <translation>哪个训练更好</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} pictures are too few to tell which one is better.</source>
        <translation>{0} 张图片太少，无法判断哪个更好。</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>95 % between</source>
        <translation>95 % 介于</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP of all</source>
        <translation>全部的 AP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP50 of all</source>
        <translation>全部的 AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Both trainings, and what lies between them</source>
        <translation>两个训练及其差别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Of</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>may be luck</source>
        <translation>可能是偶然</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>no box to find</source>
        <translation>没有要找的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} is</source>
        <translation>{0} 相比</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>A copy of your version is in {0}.</source>
        <translation>您的版本已另存副本到 {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Another program has changed annotations.json, and it cannot be read now.</source>
        <translation>另一个程序更改了 annotations.json，现在无法读取。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>COCO (*.json)</source>
        <translation>COCO (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Keep mine (theirs becomes a backup)</source>
        <translation>保留我的（对方的存为备份）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Load theirs</source>
        <translation>载入对方的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving a copy…</source>
        <translation>正在保存副本…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Your last changes are kept in {0}.</source>
        <translation>现已打开对方的版本。您最后的更改保存在 {0} 中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Yours is kept as the backup {0}.</source>
        <translation>现已打开对方的版本。您的版本已存为备份 {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>What was done before cannot be undone any more.</source>
        <translation>之前的操作已无法撤销。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Write it again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json is there again, as it was.</source>
        <translation>annotations.json 已恢复原样。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program. Nothing is written.</source>
        <translation>annotations.json 被另一个程序更改。没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program; it was read again.</source>
        <translation>annotations.json 被另一个程序更改，已重新读取。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was deleted or moved by another program. What was in it is still open here.</source>
        <translation>annotations.json 被另一个程序删除或移动。其中的内容在这里仍处于打开状态。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>nothing there</source>
        <translation>无物体</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: found, and rightly named</source>
        <translation>{1} 中的 {0}：已找到且类别正确</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: not found</source>
        <translation>{1} 中的 {0}：未找到</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was found where nothing is</source>
        <translation>{0} 次在无物体处找到 {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was taken for {2}</source>
        <translation>{0} 次把 {1} 当成 {2}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>An older version made this evaluation. Evaluate again to see this.</source>
        <translation>此评估由旧版本生成。请重新评估以查看。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Rows: what is there. Columns: what was found. Stronger: more of a row. What is badly placed counts in the last row and in the last column.</source>
        <translation>行：实际存在的。列：找到的。颜色越深：占该行越多。位置不准的同时计入最后一行和最后一列。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Who is taken for whom</source>
        <translation>哪个被当成哪个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} right, {1} missed, {2} spurious, {3} of the wrong category, {4} badly placed.</source>
        <translation>正确 {0}，遗漏 {1}，误检 {2}，类别错误 {3}，位置不准 {4}。</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision curve</source>
        <translation>平均精度曲线</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss curve</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>What lies along the bottom of the curves</source>
        <translation>曲线的横轴</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>steps</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>DeviceProbe</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/device_probe.py"/>
        <source>Looking for a GPU…</source>
        <translation>正在查找 GPU…</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>open</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>DisplayChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>For your eyes only: files and models stay as they are.</source>
        <translation>只影响查看：文件和模型不变。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Shown with other brightness or colours. {key} sets them.</source>
        <translation>正以不同的亮度或颜色显示。按 {key} 设置。</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Back to normal</source>
        <translation>恢复正常(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Channel</source>
        <translation>通道(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>A&amp;utomatic: stretch each picture</source>
        <translation>自动：拉伸每张图片(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>All colours</source>
        <translation>所有颜色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Blue only</source>
        <translation>仅蓝色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Bri&amp;ghtness</source>
        <translation>亮度(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>C&amp;ontrast</source>
        <translation>对比度(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Ga&amp;mma</source>
        <translation>伽马(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Green only</source>
        <translation>仅绿色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>In&amp;verted</source>
        <translation>反相(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Red only</source>
        <translation>仅红色</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Looking at your pictures</source>
        <translation>正在预测您的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Nothing to review</source>
        <translation>没有可审核的内容</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>What the model finds comes up here when it has been through all of them. Stop shows what it has found by then.</source>
        <translation>模型检查完所有图片后，检测结果会显示在这里。按“停止”会显示到那时为止的结果。</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>The engine is busy with something else.</source>
        <translation>正在处理其他工作。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>Try again when that has ended.</source>
        <translation>请在其结束后再试。</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Preparing {0}</source>
        <translation>正在准备 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>… and {0} more</source>
        <translation>… 另有 {0} 个</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate again</source>
        <translation>重新评估</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>How far the judging is</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Judge the model on pictures it has not learnt from.</source>
        <translation>用模型未学习过的图片进行评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not all pictures could be judged ({0})</source>
        <translation>并非所有图片都能评估（{0}）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not evaluated on these pictures yet.</source>
        <translation>尚未在这些图片上评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>On</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Parts of the evaluation</source>
        <translation>评估的各部分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Precision and recall</source>
        <translation>精确率和召回率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Reading the evaluation…</source>
        <translation>正在读取评估…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>正在处理其他工作。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>This training has no model yet.</source>
        <translation>这个训练还没有模型。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>What is the matter with the evaluation</source>
        <translation>评估的情况</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Worth of a score</source>
        <translation>分数的可信度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0} pictures, {1} boxes</source>
        <translation>{0} 张图片，{1} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0}; of an older model, evaluate again</source>
        <translation>{0}；属于旧模型，请重新评估</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Export labels</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels from {0}</source>
        <translation>从 {0} 导入标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Mark them done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Nothing can be imported: the project is open in {0}.</source>
        <translation>无法导入：项目已打开（{0}）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Copy the pictures too</source>
        <translation>同时复制图片(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Replace an earlier export</source>
        <translation>替换先前的导出(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Where to</source>
        <translation>导出位置(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>All that are labelled, also in progress</source>
        <translation>所有已标注的，包括进行中的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>An empty folder for the labels</source>
        <translation>用于存放标注的空文件夹</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose a folder, or type its whole path.</source>
        <translation>请选择文件夹，或输入完整路径。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose another place, or “{0}”.</source>
        <translation>请选择其他位置，或“{0}”。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Double boxes are removed in the file</source>
        <translation>在文件中去除重复的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export labels</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model as</source>
        <translation>模型导出为</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model of {0}</source>
        <translation>导出 {0} 的模型</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>How far the export is</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Models (*.{0})</source>
        <translation>模型 (*.{0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>ONNX, for nearly every program</source>
        <translation>ONNX，适用于几乎所有程序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} training pictures its AP is {1}; here it is {2}.</source>
        <translation>在 {0} 张训练图片上其 AP 为 {1}；此处为 {2}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} validation pictures its AP is {1}; here it is {2}.</source>
        <translation>在 {0} 张验证图片上其 AP 为 {1}；此处为 {2}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those for the final test (test)</source>
        <translation>仅用于最终测试的 (test)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those that are done or empty</source>
        <translation>仅已完成或为空的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to check on (val)</source>
        <translation>仅用于验证的 (val)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to learn from (train)</source>
        <translation>仅用于训练的 (train)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Pictures of any size, not only the size it learnt with</source>
        <translation>任意尺寸的图片，而不仅是学习时的尺寸</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Small and quick on processors without a GPU (8 bits)</source>
        <translation>在无 GPU 的处理器上小而快（8 位）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The engine is busy with something else.</source>
        <translation>正在处理其他工作。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The file is shown the validation pictures and kept only if it finds in them what the model finds here.</source>
        <translation>用验证图片检查该文件，只有找到的与此处模型一致时才保留。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The labels could not be written.</source>
        <translation>无法写入标注。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The project has no split yet; Train makes one.</source>
        <translation>项目还没有划分；“训练”页会生成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>TorchScript, for programs with PyTorch</source>
        <translation>TorchScript，适用于使用 PyTorch 的程序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>What came of the export</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Whatever their part</source>
        <translation>不限部分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to</source>
        <translation>导出位置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to write is not clear.</source>
        <translation>导出位置不明确。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their marks</source>
        <translation>按标记选择图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their part of the split</source>
        <translation>按划分选择图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Why nothing was written</source>
        <translation>未写入的原因</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Write the labels to</source>
        <translation>标注写入到</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writes the boxes for another program. Nothing in the project changes.</source>
        <translation>把框写成其他程序的格式。项目不会有任何改变。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writing labels…</source>
        <translation>正在写入标注…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0} is there: {1} MB.</source>
        <translation>{0} 已生成：{1} MB。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0}, beside it, shows how to use it.</source>
        <translation>旁边的 {0} 展示了用法。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>AP small</source>
        <translation>AP 小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>AP75</source>
        <translation>AP75</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>AR</source>
        <translation>AR</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>AR {0}</source>
        <translation>AR {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes larger than that.</source>
        <translation>比这更大的框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 32 x 32 pixels.</source>
        <translation>不超过 32 x 32 像素的框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 96 x 96 pixels.</source>
        <translation>不超过 96 x 96 像素的框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Share of the boxes that is found, as a mean over IoU 0.5 to 0.95.</source>
        <translation>找到的框的比例，IoU 0.5 到 0.95 的平均值。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>medium</source>
        <translation>中</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>5, &gt;5, 2-7, none, some</source>
        <translation>5, &gt;5, 2-7, none, some</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Checking the dataset…</source>
        <translation>正在检查数据集…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Date of the file</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Highest score that waits</source>
        <translation>待审核的最高分数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Lowest score that waits</source>
        <translation>待审核的最低分数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Number of boxes</source>
        <translation>框的数量</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Order in the file</source>
        <translation>文件中的顺序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the dates of the files…</source>
        <translation>正在读取文件日期…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the split…</source>
        <translation>正在读取划分…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Sorting the names…</source>
        <translation>正在排序名称…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>boxes: {0}</source>
        <translation>框：{0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>detections wait</source>
        <translation>有待审核的检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for the test</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for training</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for validation</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>in no part</source>
        <translation>未划分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no boxes</source>
        <translation>没有框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no detections wait</source>
        <translation>没有待审核的检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>not: {0}</source>
        <translation>非：{0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>some boxes</source>
        <translation>有框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>to do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>with findings</source>
        <translation>有问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>without findings</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} boxes or more</source>
        <translation>至少 {0} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} or {1}</source>
        <translation>{0}或{1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} to {1} boxes</source>
        <translation>{0} 到 {1} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{1} boxes or fewer</source>
        <translation>至多 {1} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is no filter. There are {choices}. Quotes look for it in names.</source>
        <translation>没有筛选条件“{piece}”。可用的有 {choices}。加引号则在名称中查找。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is not there. There are {choices}.</source>
        <translation>没有“{piece}”。可用的有 {choices}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” takes {choices}.</source>
        <translation>“{piece}”可填 {choices}。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find by name   {key}</source>
        <translation>按名称查找   {key}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find pictures</source>
        <translation>查找图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sorted by: {name}, {way}</source>
        <translation>排序方式：{name}，{way}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Words of the name; * stands for anything, - in front for not.
state:done   category:name   boxes:&gt;5   split:val   finding:any   detections:any
Commas for one or the other: state:done,empty</source>
        <translation>输入名称中的词；* 代表任意内容，前面加 - 表示排除。
state:done   category:name   boxes:&gt;5   split:val   finding:any   detections:any
用逗号表示“或”：state:done,empty</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>{listed} of {count}</source>
        <translation>{listed} / {count}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Detections</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Number of boxes</source>
        <translation>框的数量</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
</context>
<context>
    <name>FindMoved</name>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 of {1} pictures is missing; its boxes are kept: {2}</source>
        <translation>{1} 张图片中有 1 张缺失，它的框已保留：{2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture is linked again.</source>
        <translation>已重新链接 1 张图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture was found. Link it again?</source>
        <translation>找到 1 张图片。要重新链接吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Find moved pictures…</source>
        <translation>查找移动过的图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Link again</source>
        <translation>重新链接</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is in {0} any more. The boxes are kept.</source>
        <translation>{0} 中已没有图片。框已保留。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is missing.</source>
        <translation>没有缺失的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Pictures found</source>
        <translation>找到图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>The picture folder will be {0}.</source>
        <translation>图片文件夹将改为 {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>These are left as they are:</source>
        <translation>以下各项保持不变：</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Where are the pictures now?</source>
        <translation>图片现在在哪里？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} of {1} pictures are missing; their boxes are kept: {2}</source>
        <translation>{1} 张图片中有 {0} 张缺失，它们的框已保留：{2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures are linked again.</source>
        <translation>已重新链接 {0} 张图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures were found. Link them again?</source>
        <translation>找到 {0} 张图片。要重新链接吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>… and {0} more</source>
        <translation>… 另有 {0} 张</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {count} boxes</source>
        <translation>移动 {count} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {count} boxes</source>
        <translation>调整 {count} 个框的大小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {name}</source>
        <translation>调整 {name} 的大小</translation>
    </message>
</context>
<context>
    <name>HandOptions</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is always shown.</source>
        <translation>始终显示十字线。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is never shown.</source>
        <translation>从不显示十字线。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is shown while drawing.</source>
        <translation>绘制时显示十字线。</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 note</source>
        <translation>1 条说明</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all {0}</source>
        <translation>修复全部 {0} 项</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all: {0}.</source>
        <translation>全部修复：{0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Health</source>
        <translation>数据检查</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Look first</source>
        <translation>先看看</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Nothing odd was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Picture {0} of {1}; Enter shows the next.</source>
        <translation>第 {0} 张图片，共 {1} 张；按回车键显示下一张。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Pictures read at {0}</source>
        <translation>图片读取于 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its picture</source>
        <translation>显示相关图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its pictures</source>
        <translation>显示相关图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The first {0} are listed.</source>
        <translation>仅列出前 {0} 项。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The pictures were not read.</source>
        <translation>尚未读取图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>What is odd, by kind</source>
        <translation>按种类列出的问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} errors</source>
        <translation>{0} 个错误</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} notes</source>
        <translation>{0} 条说明</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} warnings</source>
        <translation>{0} 个警告</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{label}: {count}, without a look at each? Undo takes all of it back at once.</source>
        <translation>{label}：共 {count} 项，不逐一查看就处理吗？一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{title}: fix {count}</source>
        <translation>{title}：修复 {count} 项</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>All {count} boxes are hidden. {key} shows them.</source>
        <translation>全部 {count} 个框已隐藏。按 {key} 显示。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>Hidden boxes</source>
        <translation>隐藏的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>{hidden} of {count} boxes are hidden. {key} shows them.</source>
        <translation>{count} 个框中有 {hidden} 个已隐藏。按 {key} 显示。</translation>
    </message>
</context>
<context>
    <name>HintPlate</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hint_plate.py"/>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, here you are</source>
        <translation>{change}（当前位置）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, undone</source>
        <translation>{change}（已撤销）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{count} older changes can not be taken back</source>
        <translation>更早的 {count} 项更改无法撤销</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Changes, the newest last</source>
        <translation>更改，最新的在最后</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Done again: {text}</source>
        <translation>已重做：{text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Going there</source>
        <translation>正在转到该处</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Undone: {text}</source>
        <translation>已撤销：{text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes done again</source>
        <translation>已重做 {count} 项更改</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes undone</source>
        <translation>已撤销 {count} 项更改</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_list.py"/>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} / {count}</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_view.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Labels</source>
        <translation>标注(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Brings in boxes that another program made for pictures of this project. Before anything changes you see what comes in and what does not.</source>
        <translation>为本项目的图片导入其他程序制作的框。在更改任何内容之前，您会看到哪些会导入、哪些不会。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Choose the format</source>
        <translation>选择格式</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Done: every object has its box. Only such pictures are trained on.</source>
        <translation>完成：每个目标都已有框。只有这样的图片才用于训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Folder with the labels to import</source>
        <translation>要导入的标注所在文件夹</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Import labels</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It cannot be looked at.</source>
        <translation>无法查看。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It fits several formats: {0}. Choose one of them.</source>
        <translation>它符合多种格式：{0}。请选择其中一种。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It is packed: unpack it, and choose the folder.</source>
        <translation>这是压缩包：请先解压，再选择文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels ({0});;All files (*)</source>
        <translation>标注 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels to import</source>
        <translation>要导入的标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Leave their marks as they are</source>
        <translation>保持标记不变</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looks like {0}.</source>
        <translation>看来是 {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them in progress</source>
        <translation>标为进行中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Read labels</source>
        <translation>读取标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Reading labels…</source>
        <translation>正在读取标注…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The format cannot be told by looking: choose it.</source>
        <translation>无法自动识别格式：请选择。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The labels could not be read.</source>
        <translation>无法读取标注。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The project was changed meanwhile, so the labels were read again.</source>
        <translation>项目在此期间有更改，因此已重新读取标注。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>There is no such file or folder.</source>
        <translation>没有这样的文件或文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>What to mark the pictures as</source>
        <translation>将图片标为</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Why nothing could be read</source>
        <translation>无法读取的原因</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Starting the engine…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}：{1} / {2}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press a key, or Esc to give up</source>
        <translation>按下一个键，按 Esc 放弃</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press the new key</source>
        <translation>请按新的按键</translation>
    </message>
</context>
<context>
    <name>KeyboardDrawing</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/keyboard_drawing.py"/>
        <source>Arrows move the box (Shift: 10 pixels), Alt+arrows widen it, Alt+Shift+arrows narrow it. Return keeps it, Esc drops it.</source>
        <translation>方向键移动框（按住 Shift：10 像素），Alt+方向键加大，Alt+Shift+方向键缩小。按回车键保留，按 Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Add a key…</source>
        <translation>添加按键(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Back to its own keys</source>
        <translation>恢复默认按键(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Remove the key</source>
        <translation>移除按键(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Use it here, not there</source>
        <translation>改用于此处(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>All keys are reset.</source>
        <translation>所有按键已重置。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Choose keys</source>
        <translation>设置按键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys of this action</source>
        <translation>此操作的按键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Reset a&amp;ll keys</source>
        <translation>重置所有按键(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is taken. {why}</source>
        <translation>{key} 已被占用。{why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is the key of {actions}. Should it be the key of this one?</source>
        <translation>{key} 是 {actions} 的按键。要改作此操作的按键吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} works from now on.</source>
        <translation>{key} 已生效。</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>List of keys</source>
        <translation>按键列表</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>No action is called so.</source>
        <translation>没有这个名称的操作。</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>The model at step {0}</source>
        <translation>第 {0} 步的模型</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees here is shown while it goes on.</source>
        <translation>训练进行时，显示模型在这里看到的内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees is not shown.</source>
        <translation>不显示训练中模型看到的内容。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>A training is running</source>
        <translation>训练正在进行</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? The best model so far is kept, and it can go on the next time.</source>
        <translation>停止并关闭吗？目前最好的模型会保留，下次可以继续。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? You can let it look again at any time.</source>
        <translation>要停止并关闭吗？您可以随时让它重新预测。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>The model is looking at your pictures</source>
        <translation>模型正在预测您的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written, because another program changed it. Your version is kept as a backup, but your changes do not come back by themselves. Close anyway?</source>
        <translation>annotations.json 无法写入，因为另一个程序更改了它。您的版本已存为备份，但您的更改不会自动恢复。仍要关闭吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written. Your changes are in the journal and come back when you open the project again. Close anyway?</source>
        <translation>annotations.json 无法写入。您的更改保存在操作记录中，再次打开项目时会恢复。仍要关闭吗？</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>Log of the engine</source>
        <translation>引擎日志</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>The engine has not written anything.</source>
        <translation>引擎尚未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>No project yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Open again</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/minimap.py"/>
        <source>Overview of the picture</source>
        <translation>图片概览</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>MoreChoices</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>A little</source>
        <translation>少许</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>All of it: wants a GPU</source>
        <translation>全部：需要 GPU</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>As all others</source>
        <translation>与其他相同</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Come up oftener</source>
        <translation>出现得更频繁</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Disk for kept features</source>
        <translation>用于保存特征的磁盘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>End early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Half of the views</source>
        <translation>一半的视图</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much of the backbone is trained</source>
        <translation>主干网络的训练程度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much pictures are varied</source>
        <translation>图片变化的程度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Its last two blocks</source>
        <translation>最后两个模块</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Kept on disk</source>
        <translation>保存在磁盘上</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic</source>
        <translation>马赛克拼图</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic: four pictures in one</source>
        <translation>马赛克拼图：四张图片合成一张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Much</source>
        <translation>较多</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never: takes all its time</source>
        <translation>从不：用完全部时间</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>None of it: quickest</source>
        <translation>不训练：最快</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Not at all</source>
        <translation>完全不变</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Rare categories</source>
        <translation>稀少的类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Seen from above: also upside down</source>
        <translation>俯视图：也上下翻转</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Train backbone</source>
        <translation>训练主干网络</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Vary pictures</source>
        <translation>变化图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>When it gets no better</source>
        <translation>不再变好时</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether pictures with rare categories come up oftener</source>
        <translation>含有稀少类别的图片是否更频繁地出现</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether the training ends early when it gets no better</source>
        <translation>训练不再变好时是否提前结束</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Move by key</source>
        <translation>按键移动</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Resize by key</source>
        <translation>按键调整大小</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Go to picture</source>
        <translation>转到图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Number of the picture in the list</source>
        <translation>图片在列表中的序号</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, a minute to go</source>
        <translation>每分钟约 {pace} 张，还需 1 分钟</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {hours} hours to go</source>
        <translation>每分钟约 {pace} 张，还需 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {left} minutes to go</source>
        <translation>每分钟约 {pace} 张，还需 {left} 分钟</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action, a setting or a picture</source>
        <translation>查找操作、设置或图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What fits</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What would you like to do? Or a picture's name</source>
        <translation>想做什么？也可输入图片名称</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to check on</source>
        <translation>验证图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to test on</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Which pictures the model is judged on</source>
        <translation>用哪些图片评估模型</translation>
    </message>
</context>
<context>
    <name>PickerRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picker_rows.py"/>
        <source>New category: {name}</source>
        <translation>新类别：{name}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied the picture, {size} pixels.</source>
        <translation>已复制图片，{size} 像素。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied: {path}</source>
        <translation>已复制：{path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>The picture is still being read.</source>
        <translation>图片仍在读取中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>{picture} is set aside; its file stays. {key} brings it back.</source>
        <translation>{picture} 已搁置，文件仍保留。按 {key} 放回。</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>A new picture lies in the folder: {name}</source>
        <translation>文件夹中有一张新图片：{name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring back</source>
        <translation>放回</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring it back…</source>
        <translation>放回…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copying pictures…</source>
        <translation>正在复制图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Drop a folder of pictures, pictures, or a label file.</source>
        <translation>请拖入图片文件夹、图片或标注文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>No picture is set aside.</source>
        <translation>没有已搁置的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>The folder is {folder}. The originals stay as they are.</source>
        <translation>文件夹是 {folder}。原文件保持不变。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} new pictures lie in the folder.</source>
        <translation>文件夹中有 {count} 张新图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} pictures are not in the project's picture folder. Copy them there?</source>
        <translation>{count} 张图片不在项目的图片文件夹中。要复制到那里吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is not in the project's picture folder. Copy it there?</source>
        <translation>{picture} 不在项目的图片文件夹中。要复制到那里吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is set aside.</source>
        <translation>{picture} 已搁置。</translation>
    </message>
</context>
<context>
    <name>PictureInWords</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No box is selected.</source>
        <translation>没有选中的框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No picture is shown.</source>
        <translation>没有显示图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected boxes: {count}.</source>
        <translation>选中的框：{count}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected: {category}, from {x}, {y}, {width} wide and {height} high.</source>
        <translation>选中：{category}，起点 {x}, {y}，宽 {width}，高 {height}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>{picture}, {width} by {height} pixels. Boxes: {count}.</source>
        <translation>{picture}，{width} × {height} 像素。框：{count}。</translation>
    </message>
</context>
<context>
    <name>PictureShow</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>The picture is {now} now but was {before}: its boxes may be off.</source>
        <translation>图片现在是 {now}，以前是 {before}：框的位置可能不准。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>This picture cannot be shown</source>
        <translation>无法显示此图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>{now} now, but the boxes are of {before}</source>
        <translation>现在是 {now}，但框是按 {before} 画的</translation>
    </message>
</context>
<context>
    <name>PixelReadout</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/pixel_readout.py"/>
        <source>x {x}, y {y}: {values}</source>
        <translation>x {x}, y {y}：{values}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a file</source>
        <translation>{0}：选择文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a folder</source>
        <translation>{0}：选择文件夹</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/plan_view.py"/>
        <source>What the training will do</source>
        <translation>训练将做什么</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Nothing to draw yet</source>
        <translation>尚无可绘制的内容</translation>
    </message>
</context>
<context>
    <name>PrecisionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Category of the curve</source>
        <translation>曲线的类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision over recall at IoU 0.5</source>
        <translation>IoU 0.5 时的精确率与召回率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>The {0} with the most boxes</source>
        <translation>框最多的 {0} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>mean of all</source>
        <translation>全部平均</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>threshold {0}</source>
        <translation>阈值 {0}</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with a prediction. Predict when it has ended.</source>
        <translation>引擎正忙于预测。请等它结束后再预测。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with an evaluation. Predict when it has ended.</source>
        <translation>引擎正忙于评估。请等它结束后再预测。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with another job. Predict when it has ended.</source>
        <translation>引擎正忙于其他任务。请等它结束后再预测。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with training. Predict when it has ended.</source>
        <translation>引擎正忙于训练。请等它结束后再预测。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The project could not be saved, so nothing was predicted.</source>
        <translation>项目无法保存，因此没有预测。</translation>
    </message>
</context>
<context>
    <name>PreflightSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes of each category</source>
        <translation>各类别的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes to learn</source>
        <translation>训练框数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Double-click to see the picture</source>
        <translation>双击查看图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Not ready to train yet</source>
        <translation>还不能开始训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>One thing worth a look</source>
        <translation>1 项值得查看</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Say which pictures are for learning and which for checking</source>
        <translation>指定哪些图片用于训练、哪些用于验证</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split the pictures</source>
        <translation>划分图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split…</source>
        <translation>划分…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>To check</source>
        <translation>验证框数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>What must be put right first</source>
        <translation>需要先解决的问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} kept for the final test</source>
        <translation>{0} 张留作最终测试</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} or more are better</source>
        <translation>最好有 {0} 个或更多</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look</source>
        <translation>{0} 项值得查看</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look, the first {1} of them here</source>
        <translation>{0} 项值得查看，此处为前 {1} 项</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to check on</source>
        <translation>{0} 张用于验证</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to learn from</source>
        <translation>{0} 张用于训练</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <location filename="../../deitdet_gui/gui/preparation.py"/>
        <source>The project could not be made: {0}</source>
        <translation>无法建立项目：{0}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/progress.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} done</source>
        <translation>已完成 {done:,} 张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} of {count:,} done</source>
        <translation>已完成 {done:,} / {count:,}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>1 detection waits</source>
        <translation>1 个检测结果待审核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>As listed</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Category to show</source>
        <translation>要显示的类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Most first</source>
        <translation>多的在前</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Nothing waits</source>
        <translation>没有待审核的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Order of the pictures</source>
        <translation>图片顺序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Put every threshold where the model did best on the validation pictures</source>
        <translation>将每个阈值设为模型在验证图片上表现最好的位置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset the thresholds</source>
        <translation>重置阈值</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Show from this score</source>
        <translation>显示的最低分数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Surest first</source>
        <translation>分数高的在前</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on 1 picture</source>
        <translation>1 张图片上有 {0:,} 个检测结果待审核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on {1:,} pictures</source>
        <translation>{1:,} 张图片上有 {0:,} 个检测结果待审核</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next, when this is over: {0}</source>
        <translation>待此项结束后，接下来：{0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>They begin one after another. After the window was closed they do not begin by themselves, but stay in the list of trainings.</source>
        <translation>它们依次开始。窗口关闭后不会自行开始，但会保留在训练列表中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Trainings that wait for their turn</source>
        <translation>等待中的训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} more</source>
        <translation>还有 {0} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} pictures</source>
        <translation>{0} 张图片</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take it off this list; nothing is deleted</source>
        <translation>从此列表移除；不会删除任何内容</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take {name} off this list</source>
        <translation>将 {name} 从此列表移除</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Bringing the backup back…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Open the backup of {when} ({count} boxes)</source>
        <translation>打开 {when} 的备份（{count} 个框）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now.</source>
        <translation>现已打开备份。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now. What was there is kept as {0}.</source>
        <translation>现已打开备份。原有内容已保存为 {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>There is no backup of it that can be read. It was left as it is.</source>
        <translation>没有可读取的备份。已保持原样。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Deserve a look: {0}</source>
        <translation>值得查看：{0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Left out: {0}</source>
        <translation>已略过：{0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Notes: {0}</source>
        <translation>说明：{0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>文本 (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The report file</source>
        <translation>报告文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The whole report is in {0}.</source>
        <translation>完整报告在 {0} 中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is left out or deserves a look</source>
        <translation>略过或值得查看的内容</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is missing on the other side</source>
        <translation>另一方缺少的内容</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Which, and why, is listed below.</source>
        <translation>具体内容和原因列在下面。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>{0} things are left out</source>
        <translation>略过了 {0} 项</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>… and {0} more: save the report to have all of them.</source>
        <translation>… 另有 {0} 项：保存报告可看到全部。</translation>
    </message>
</context>
<context>
    <name>Rescan</name>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 file could not be read: {1}</source>
        <translation>无法读取 1 个文件：{1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 new picture.</source>
        <translation>1 张新图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 note: {1}</source>
        <translation>1 条说明：{1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add one picture</source>
        <translation>添加 1 张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add {0} pictures</source>
        <translation>添加 {0} 张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Looking for new pictures…</source>
        <translation>正在查找新图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} files could not be read: {1}</source>
        <translation>无法读取 {0} 个文件：{1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} new pictures.</source>
        <translation>{0} 张新图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} notes: {1}</source>
        <translation>{0} 条说明：{1}</translation>
    </message>
</context>
<context>
    <name>Retrace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Done again: {text}</source>
        <translation>已重做：{text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Undone: {text}</source>
        <translation>已撤销：{text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>{what} (on {count} pictures)</source>
        <translation>{what}（{count} 张图片）</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Draw boxes on some pictures, mark them done and train. Then you see here what the model finds on the others.</source>
        <translation>在一些图片上画框，标为完成，然后训练。之后您会在这里看到模型在其他图片上的检测结果。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Lower the threshold to see weaker ones, or train again.</source>
        <translation>降低阈值可看到分数更低的，或者再训练一次。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits</source>
        <translation>没有待审核的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits on this picture. {key} marks it done and goes on.</source>
        <translation>此图片没有待审核的。按 {key} 标为完成并继续。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Pictures not looked at yet: {0}.</source>
        <translation>尚未预测的图片：{0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Predict all pictures</source>
        <translation>预测所有图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The detections cannot be read</source>
        <translation>无法读取检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The model is ready, and has not looked at your pictures yet.</source>
        <translation>模型已就绪，还没有预测您的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>There is no model yet. Train first.</source>
        <translation>还没有模型。请先训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Train first</source>
        <translation>请先训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>What the model found waits here for an answer, one after the other.</source>
        <translation>模型的检测结果在这里逐个等待审核。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting {0} / {1}</source>
        <translation>正在预测 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has boxes and is not empty.</source>
        <translation>1 张图片有框，不是空的。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has no boxes to be done.</source>
        <translation>1 张图片没有框，不能标为完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done: nothing here</source>
        <translation>完成：没有目标</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done: nothing here</source>
        <translation>标为完成：没有目标</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Select all pictures of the list</source>
        <translation>选择列表中的所有图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip: do not use</source>
        <translation>跳过：不使用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Take the mark back</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have boxes and are not empty.</source>
        <translation>{0} 张图片有框，不是空的。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have no boxes to be done.</source>
        <translation>{0} 张图片没有框，不能标为完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{action} ({count} pictures)</source>
        <translation>{action}（{count} 张图片）</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>About the predictions</source>
        <translation>关于预测</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Pictures looked at</source>
        <translation>已预测的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Predict all pictures</source>
        <translation>预测所有图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>10 more minutes</source>
        <translation>再加 10 分钟</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it 10 more minutes</source>
        <translation>再给 10 分钟</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it ten more minutes than it has now.</source>
        <translation>比现在多给十分钟。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Going on…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stop, keep the best</source>
        <translation>停止并保留最佳</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin a new training with this model and the boxes as they are now.</source>
        <translation>用这个模型和现在的框开始新的训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin next</source>
        <translation>接下来开始</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare with another training</source>
        <translation>与另一个训练比较</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Export model…</source>
        <translation>导出模型…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on next</source>
        <translation>接下来继续</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>New one from this</source>
        <translation>以此开始新的训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Review with this model</source>
        <translation>用此模型审核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train longer</source>
        <translation>延长训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train this finished one for some more time.</source>
        <translation>让这个已完成的训练再继续一段时间。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings of this project</source>
        <translation>本项目的训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>training…</source>
        <translation>训练中…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>
The best model so far is kept.</source>
        <translation>
到目前为止的最佳模型已保留。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP of the best model</source>
        <translation>最佳模型的 AP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP {0}, AP50 {1} at step {2}</source>
        <translation>AP {0}，AP50 {1}，第 {2} 步</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Average precision of each category</source>
        <translation>各类别的平均精度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Finished: {0}</source>
        <translation>已完成：{0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How far the training is</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How it learns, and how well it finds boxes</source>
        <translation>学习情况，以及找框的效果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How the training ended</source>
        <translation>训练结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Interrupted: it ended without a word. The log may say more.</source>
        <translation>已中断：训练意外结束，没有留下信息。日志中可能有更多内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Its curves will be drawn here while it goes.</source>
        <translation>训练时，曲线会绘制在这里。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No score yet</source>
        <translation>还没有分数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No training yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes of the training</source>
        <translation>训练说明</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores, notes and log of the training</source>
        <translation>训练的分数、说明和日志</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Steps taken: {0}. A few hundred are needed: train longer.</source>
        <translation>已执行步数：{0}。需要几百步：请延长训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model is kept: {0}</source>
        <translation>最佳模型已保留：{0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model so far is kept.</source>
        <translation>到目前为止的最佳模型已保留。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>There was no model to keep yet.</source>
        <translation>还没有可保留的模型。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}</source>
        <translation>{0} 的训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}: {1} pictures, {2} to check on</source>
        <translation>{0} 的训练：{1} 张图片，{2} 张用于验证</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Watch it learn</source>
        <translation>观看学习过程</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes larger than that.</source>
        <translation>比这更大的框的 AP。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 32 x 32 pixels.</source>
        <translation>不超过 32 x 32 像素的框的 AP。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 96 x 96 pixels.</source>
        <translation>不超过 96 x 96 像素的框的 AP。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>From this score on precision is {0} and recall {1}.</source>
        <translation>从该分数起，精确率为 {0}，召回率为 {1}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>How well each category is found</source>
        <translation>每个类别的查找效果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>The score from which on detections are shown: the best F1.</source>
        <translation>从该分数起显示检测：F1 最佳处。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>With so few boxes to find these numbers are mostly luck.</source>
        <translation>要找的框这么少，这些数字多半靠运气。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>{0}: too few</source>
        <translation>{0}：太少</translation>
    </message>
</context>
<context>
    <name>Seeing</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>Lines come between pixels when you are zoomed in far.</source>
        <translation>放大到一定程度时显示像素网格线。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>No lines between pixels.</source>
        <translation>不显示像素网格线。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview comes up while you are zoomed in.</source>
        <translation>放大时显示概览图。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview is hidden.</source>
        <translation>概览图已隐藏。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Back to the &amp;defaults</source>
        <translation>恢复默认设置(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Another number is another split</source>
        <translation>换一个数字就是另一种划分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Each training learns from one part of the pictures and is checked on another. The split is kept, so that trainings can be compared.</source>
        <translation>每次训练用一部分图片学习，用另一部分验证。划分会保留下来，这样各次训练才能比较。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Export lists…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder for train.txt, val.txt, test.txt</source>
        <translation>存放 train.txt、val.txt、test.txt 的文件夹</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder with train.txt, val.txt, test.txt</source>
        <translation>包含 train.txt、val.txt、test.txt 的文件夹</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>For the final test</source>
        <translation>用于最终测试</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Import lists…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep near-duplicates in one part</source>
        <translation>近似重复的图片放在同一部分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep the pictures of a folder in one part</source>
        <translation>同一文件夹的图片放在同一部分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Looking for pictures that are nearly the same…</source>
        <translation>正在查找近似重复的图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Near-duplicates could not be looked for.</source>
        <translation>无法查找近似重复的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>No lists</source>
        <translation>没有列表</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again</source>
        <translation>重新划分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again?</source>
        <translation>要重新划分吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split the pictures</source>
        <translation>划分图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The lists are in {0}.</source>
        <translation>列表位于 {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The scores of the trainings so far ({0}) were measured on other pictures. They cannot be compared with those of trainings to come, and a model that goes on from one of them may have learnt pictures that it will be judged on.</source>
        <translation>到目前为止各次训练（{0}）的分数是在其他图片上测得的，无法与今后训练的分数比较。若有模型在其中某次的基础上继续训练，它可能已经学过用来评估它的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>There is no train.txt, val.txt or test.txt in {0}.</source>
        <translation>{0} 中没有 train.txt、val.txt 或 test.txt。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>This cannot be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To check on</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To learn from</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Why there is no such split</source>
        <translation>无法如此划分的原因</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have near-duplicates, which are in the same part.</source>
        <translation>{0} 张图片有近似重复的图片，它们在同一部分。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have no part yet; they get one when they are used.</source>
        <translation>{0} 张图片尚未划分；使用时再分配。</translation>
    </message>
</context>
<context>
    <name>SplitTableView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Boxes of</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Check</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Learn</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures and boxes in each part</source>
        <translation>各部分的图片和框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on 1 picture</source>
        <translation>在 1 张图片上</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on {0} pictures</source>
        <translation>在 {0} 张图片上</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/stage.py"/>
        <source>This picture cannot be shown</source>
        <translation>无法显示此图片</translation>
    </message>
</context>
<context>
    <name>Standstill</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>End it</source>
        <translation>结束它</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Everything is on disk: the window may be closed, and it can go on.</source>
        <translation>一切都已存盘：可以关闭窗口，之后能继续。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Paused at step {0}. {1}</source>
        <translation>在第 {0} 步暂停。{1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>What it has saved is kept if you end it; it can go on from there.</source>
        <translation>结束它时已保存的内容会保留；可以从那里继续。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Why the training stands still</source>
        <translation>训练停住的原因</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Choose it again, or other weights.</source>
        <translation>请重新选择，或选择其他权重。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Getting the training ready. New pictures are compared with the others…</source>
        <translation>正在准备训练。新图片正在与其他图片比较…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Why the training did not start</source>
        <translation>训练未开始的原因</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Your boxes could not be saved, so the training did not start.</source>
        <translation>您的框无法保存，因此训练没有开始。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>1 box</source>
        <translation>1 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>detections that wait: {count}</source>
        <translation>待审核的检测结果：{count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>something odd was found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>{count} boxes</source>
        <translation>{count} 个框</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>Validation pictures as the model saw them, step by step</source>
        <translation>模型逐步看到的验证图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>{0} pictures, {1} steps</source>
        <translation>{0} 张图片，{1} 步</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Least score of {0}</source>
        <translation>{0} 的最低分数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>mixed</source>
        <translation>不一</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Automatic: {0:.0f} min</source>
        <translation>自动：{0:.0f} 分钟</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>End by this time, however long that is from now.</source>
        <translation>不论还有多久，到这个时间结束。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Finish by a time of the day</source>
        <translation>在某个时刻前完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Time for the training in minutes</source>
        <translation>训练时间（分钟）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>When the training is to be over</source>
        <translation>训练应在何时结束</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>finish by</source>
        <translation>结束于</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train   ·   about {0} on this {1}</source>
        <translation>训练   ·   用 {1} 约需 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>What it will do</source>
        <translation>它将做什么</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>it is open in {0}; this window can only look.</source>
        <translation>已打开（{0}）；此窗口只能查看。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>training paused</source>
        <translation>训练已暂停</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>{0} The training was started once more, from where it was saved last.</source>
        <translation>{0} 训练已从上次保存的位置重新启动了一次。</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>Pictures with detections that wait</source>
        <translation>有待审核检测结果的图片</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: answered</source>
        <translation>{0}：已处理</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: {1} wait, best score {2}</source>
        <translation>{0}：{1} 个待审核，最高分数 {2}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Do not skip</source>
        <translation>不再跳过</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done: nothing here</source>
        <translation>完成：没有目标</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Every picture of the list is done.</source>
        <translation>列表中的图片都已完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>It cannot be shown. {key} skips it.</source>
        <translation>无法显示。按 {key} 跳过。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>No boxes here: {key} says it is empty.</source>
        <translation>这里没有框：按 {key} 标为空。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>One moment: the picture is still being read.</source>
        <translation>请稍候：图片仍在读取中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>There are boxes here, so it is not empty. {key} says done.</source>
        <translation>这里有框，所以不是空的。按 {key} 标为完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the first picture of the list.</source>
        <translation>这是列表中的第一张图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the last picture of the list.</source>
        <translation>这是列表中的最后一张图片。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/watching.py"/>
        <source>The engine has not got on for {0}.</source>
        <translation>已有 {0} 没有进展。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Begin with a folder of pictures</source>
        <translation>从图片文件夹开始</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Open a folder of pictures…</source>
        <translation>打开图片文件夹…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or drop a folder of pictures here. Everything stays on this computer,
and your pictures are never changed.</source>
        <translation>或将图片文件夹拖到这里。所有内容都留在这台电脑上，
您的图片绝不会被改动。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or go on with</source>
        <translation>或继续</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Preparing the project</source>
        <translation>正在准备项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Try the sample project</source>
        <translation>试用示例项目</translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Draw boxes</source>
        <translation>画框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>See what it finds</source>
        <translation>查看检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Train on them</source>
        <translation>用框训练</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>Open in {0}. You can look, but not change anything here.</source>
        <translation>已打开（{0}）。您可以查看，但不能在这里更改。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>The training is over. What it finds in your pictures comes up under Review.</source>
        <translation>训练已结束。模型在您图片上的检测结果会显示在“审核”中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>only to look at</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saved {0}</source>
        <translation>{0} 已保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} changes of a session that ended suddenly were brought back.</source>
        <translation>已恢复上次意外结束时的 {0} 项更改。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} done, {1} empty, {2} to go</source>
        <translation>{0} 张完成，{1} 张为空，还剩 {2} 张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} records of annotations.json cannot be shown; they are kept. First: {1}</source>
        <translation>annotations.json 中有 {0} 条记录无法显示，它们已保留。第一条：{1}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>step {0}</source>
        <translation>第 {0} 步</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>your boxes</source>
        <translation>您的框</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept all on this picture</source>
        <translation>接受此图片上的全部</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 0</source>
        <translation>接受为类别 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 1</source>
        <translation>接受为类别 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 2</source>
        <translation>接受为类别 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 3</source>
        <translation>接受为类别 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 4</source>
        <translation>接受为类别 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 5</source>
        <translation>接受为类别 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 6</source>
        <translation>接受为类别 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 7</source>
        <translation>接受为类别 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 8</source>
        <translation>接受为类别 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 9</source>
        <translation>接受为类别 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align left edges</source>
        <translation>左边缘对齐</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align lower edges</source>
        <translation>下边缘对齐</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a column</source>
        <translation>中心对齐成一列</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a row</source>
        <translation>中心对齐成一行</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align right edges</source>
        <translation>右边缘对齐</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align upper edges</source>
        <translation>上边缘对齐</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Answer</source>
        <translation>处理</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As high as the last one</source>
        <translation>高度同上一个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As large as the last one</source>
        <translation>大小同上一个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As wide as the last one</source>
        <translation>宽度同上一个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to how it was found</source>
        <translation>恢复检测时的样子</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the category before</source>
        <translation>返回上一个类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the page</source>
        <translation>返回页面</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes of the previous picture</source>
        <translation>复制上一张图片的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours: back to normal</source>
        <translation>亮度和颜色：恢复正常</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours…</source>
        <translation>亮度和颜色…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Bring back pictures set aside…</source>
        <translation>放回已搁置的图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 0</source>
        <translation>类别 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 1</source>
        <translation>类别 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 2</source>
        <translation>类别 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 3</source>
        <translation>类别 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 4</source>
        <translation>类别 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 5</source>
        <translation>类别 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 6</source>
        <translation>类别 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 7</source>
        <translation>类别 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 8</source>
        <translation>类别 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 9</source>
        <translation>类别 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check the dataset…</source>
        <translation>检查数据集…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose a category…</source>
        <translation>选择类别…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose keys…</source>
        <translation>设置按键…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Close the project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy box</source>
        <translation>复制框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crosshair: always, drawing, never</source>
        <translation>十字线：始终、绘制时、从不</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crowd</source>
        <translation>群体</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Cut box</source>
        <translation>剪切框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Delete box</source>
        <translation>删除框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Difficult</source>
        <translation>困难</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done, and next</source>
        <translation>完成并转到下一张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done: nothing here, and next</source>
        <translation>完成：没有目标，转到下一张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw a box by keys</source>
        <translation>用按键画框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw the next box</source>
        <translation>画下一个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Duplicate box</source>
        <translation>创建框的副本</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from left to right</source>
        <translation>水平等间距</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>垂直等间距</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export labels…</source>
        <translation>导出标注…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export model…</source>
        <translation>导出模型…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find a picture</source>
        <translation>查找图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find an action…</source>
        <translation>查找操作…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find moved pictures…</source>
        <translation>查找移动过的图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>First picture</source>
        <translation>第一张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the picture</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the width</source>
        <translation>适应宽度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix all of its kind</source>
        <translation>修复所有同类问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix it</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go on after one box, or stay</source>
        <translation>画一框后继续或停留</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go to picture by number…</source>
        <translation>按序号转到图片…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show boxes</source>
        <translation>显示/隐藏框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 0</source>
        <translation>显示/隐藏类别 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 1</source>
        <translation>显示/隐藏类别 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 2</source>
        <translation>显示/隐藏类别 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 3</source>
        <translation>显示/隐藏类别 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 4</source>
        <translation>显示/隐藏类别 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 5</source>
        <translation>显示/隐藏类别 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 6</source>
        <translation>显示/隐藏类别 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 7</source>
        <translation>显示/隐藏类别 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 8</source>
        <translation>显示/隐藏类别 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 9</source>
        <translation>显示/隐藏类别 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show the category</source>
        <translation>显示/隐藏当前类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Ignore region</source>
        <translation>忽略区域</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Import labels…</source>
        <translation>导入标注…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it down</source>
        <translation>在列表中下移</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it up</source>
        <translation>在列表中上移</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Last picture</source>
        <translation>最后一张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lines between pixels: show or hide</source>
        <translation>像素网格线：显示/隐藏</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lock or unlock the category</source>
        <translation>锁定/解锁当前类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Look for new pictures</source>
        <translation>查找新图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next box</source>
        <translation>下一个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next detection</source>
        <translation>下一个检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture not done</source>
        <translation>下一张未完成的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Occluded</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open the sample project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Overview in the corner: show or hide</source>
        <translation>角落的概览图：显示/隐藏</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Paste boxes</source>
        <translation>粘贴框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pause, or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Picture file</source>
        <translation>图片文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Predict all pictures</source>
        <translation>预测所有图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous box</source>
        <translation>上一个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous detection</source>
        <translation>上一个检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture not done</source>
        <translation>上一张未完成的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject all on this picture</source>
        <translation>拒绝此图片上的全部</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Rename the category</source>
        <translation>重命名当前类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Select all boxes</source>
        <translation>全选框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Set the picture aside</source>
        <translation>搁置图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show all categories</source>
        <translation>显示所有类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show fewer detections</source>
        <translation>显示更少检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show more detections</source>
        <translation>显示更多检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 0</source>
        <translation>只显示类别 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 1</source>
        <translation>只显示类别 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 2</source>
        <translation>只显示类别 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 3</source>
        <translation>只显示类别 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 4</source>
        <translation>只显示类别 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 5</source>
        <translation>只显示类别 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 6</source>
        <translation>只显示类别 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 7</source>
        <translation>只显示类别 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 8</source>
        <translation>只显示类别 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 9</source>
        <translation>只显示类别 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only the category</source>
        <translation>只显示当前类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the hints again</source>
        <translation>重新显示提示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the place</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Skip: do not use</source>
        <translation>跳过：不使用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Stop, keep the best</source>
        <translation>停止并保留最佳</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train now</source>
        <translation>立即训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Watch it learn: show or hide</source>
        <translation>观看学习过程：显示或隐藏</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Write a note…</source>
        <translation>填写备注…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the box, and back</source>
        <translation>放大到框，再按返回</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the detection</source>
        <translation>放大到检测结果</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>({category}) has no coordinates</source>
        <translation>({category}) 没有坐标</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) has no list of points</source>
        <translation>({category}) 没有点列表</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>({category}) has the corners {shown}</source>
        <translation>({category}) 的角点是 {shown}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) is a {kind} of {count} points, not a box</source>
        <translation>({category}) 是有 {count} 个点的 {kind}，不是框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>({count} lines are left out here)</source>
        <translation>（此处略去 {count} 行）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>({kind}) has no label</source>
        <translation>({kind}) 没有标签</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>({part}) looks the same as {others}</source>
        <translation>({part}) 与 {others} 看起来相同</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>... and {more:,} more groups like these.</source>
        <translation>... 另有 {more:,} 组类似的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>1 box</source>
        <translation>1 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 box left out:</source>
        <translation>略过 1 个框：</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>1 has boxes; Space on it says that none is missing.</source>
        <translation>1 张已有框；在该图片上按空格键表示没有遗漏。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 picture left out:</source>
        <translation>略过 1 张图片：</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is a HEIC, AVIF or video file</source>
        <translation>：这是 HEIC、AVIF 或视频文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is an SVG file</source>
        <translation>：这是 SVG 文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is empty</source>
        <translation>：文件是空的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is {what}</source>
        <translation>：这是 {what}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>&lt;{tag}&gt; instead of &lt;annotation&gt;</source>
        <translation>是 &lt;{tag}&gt;，而不是 &lt;annotation&gt;</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>A category needs a name.</source>
        <translation>类别需要有名称。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>A number from 0 on.</source>
        <translation>应为不小于 0 的数字。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A picture that it learnt from cannot be read any more.</source>
        <translation>训练用过的一张图片已无法读取。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A step has {batch} pictures, fewer than the {processes} processes that share it.</source>
        <translation>每步有 {batch} 张图片，少于分担它的 {processes} 个进程。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot be {kind!r}.</source>
        <translation>拉伸方式不能是 {kind!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot go from {low:g} to {high:g}.</source>
        <translation>拉伸不能从 {low:g} 到 {high:g}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch needs two numbers, not {numbers!r}.</source>
        <translation>拉伸需要两个数字，而不是 {numbers!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>AP {ap:.3f}, AP50 {ap50:.3f}</source>
        <translation>AP {ap:.3f}，AP50 {ap50:.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>An ONNX file cannot be made here: Python lacks {packages}.</source>
        <translation>此处无法生成 ONNX 文件：Python 缺少 {packages}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>And {count} more.</source>
        <translation>还有 {count} 项。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>Are they where they were?</source>
        <translation>它们还在原来的位置吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Backbone: {source}.</source>
        <translation>主干网络：{source}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>Begin a new training from this run's model instead: deitdet train PROJECT --from RUN</source>
        <translation>请改为从此训练的模型开始新的训练：deitdet train PROJECT --from RUN</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Boxes that may be off: {boxes:,}.</source>
        <translation>位置可能不准的框：{boxes:,} 个。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, 1 core</source>
        <translation>CPU，1 个核心</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, {count} cores</source>
        <translation>CPU，{count} 个核心</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Category {source} cannot be merged into {into}.</source>
        <translation>类别 {source} 不能合并到 {into}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Changes were brought back, but they are not saved yet. {error}</source>
        <translation>更改已恢复，但尚未保存。{error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Check the connection (and HTTPS_PROXY, if you are behind a proxy) and train again.</source>
        <translation>请检查网络连接（如使用代理，还有 HTTPS_PROXY），然后重新训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Check the disk and the rights.</source>
        <translation>请检查磁盘和权限。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>Choose the folder with your pictures.</source>
        <translation>请选择图片所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>Choose the format onnx, or leave int8 out.</source>
        <translation>请选择 onnx 格式，或不使用 int8。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Choose the preset small, or other weights.</source>
        <translation>请选择 Small 模型，或其他权重。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Choose the preset that the file is for, or another file.</source>
        <translation>请选择与文件相符的模型，或另选文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Choose the same preset.</source>
        <translation>请选择相同的模型。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Clip to the picture</source>
        <translation>裁剪到图片内</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Close it there first.</source>
        <translation>请先在那里关闭它。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>Close it there; this window can only look.</source>
        <translation>请在那里关闭它；此窗口只能查看。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>Close other programs or choose a smaller model, then train again.</source>
        <translation>请关闭其他程序或选择更小的模型，然后重新训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>请从来源处重新复制。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Cut it into smaller pictures, or save it as a JPEG that is not progressive: that may have {most:,} pixels.</source>
        <translation>请裁成较小的图片，或另存为非渐进式 JPEG：它可以有 {most:,} 像素。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>DeiTDet keeps its work there: free some space, or copy the pictures to a folder of your own.</source>
        <translation>DeiTDet 把工作保存在那里：请腾出一些空间，或把图片复制到您自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Delete the box</source>
        <translation>删除此框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the smaller twin</source>
        <translation>删除较小的重复框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the {count} smaller ones</source>
        <translation>删除较小的 {count} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device!r} is not here.</source>
        <translation>没有设备 {device!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: torch sees no CUDA device.</source>
        <translation>设备 {device}：torch 没有检测到 CUDA 设备。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: {error}</source>
        <translation>设备 {device}：{error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Device: {device}.</source>
        <translation>设备：{device}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Draw boxes and mark pictures as done.</source>
        <translation>请画框并将图片标为完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Draw boxes first.</source>
        <translation>请先画框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Ends early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>Evaluate again.</source>
        <translation>请重新评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Evaluating {run}.</source>
        <translation>正在评估 {run}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>Every picture is learnt from, and none is judged on.</source>
        <translation>所有图片都用于学习，没有图片用于评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Export a run of this project.</source>
        <translation>请导出此项目的训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Export it as torchscript.</source>
        <translation>请导出为 torchscript。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <translation>请腾出一些空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Free some space, or let DEITDET_CACHE name another folder.</source>
        <translation>请腾出空间，或用 DEITDET_CACHE 指定其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/standing.py"/>
        <source>Free some space; it tries again by itself.</source>
        <translation>请腾出空间；会自动重试。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>From 0 to 100.</source>
        <translation>应在 0 到 100 之间。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>From {fewest} to {units} are possible: near-duplicates stay together.</source>
        <translation>可以是 {fewest} 到 {units}：近似重复的图片放在一起。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Install it: {python} -m pip install {packages}</source>
        <translation>安装：{python} -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Install the app again.</source>
        <translation>请重新安装应用。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>Is it the right folder?</source>
        <translation>是正确的文件夹吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Is there a log-in page between this machine and the network?</source>
        <translation>此计算机与网络之间是否有登录页面？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>It can only be looked at.</source>
        <translation>只能查看。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better {count} times in a row.</source>
        <translation>提前结束：AP 连续 {count} 次没有提高。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better.</source>
        <translation>提前结束：AP 没有提高。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>It goes on for {minutes:g} minutes more.</source>
        <translation>再继续 {minutes:g} 分钟。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It goes on without, and not exactly as it would have gone.</source>
        <translation>训练将不使用它们继续，结果不会与原来完全相同。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>It is 'percentiles' or 'range'.</source>
        <translation>应为 'percentiles' 或 'range'。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>It is an earlier export: --overwrite replaces it.</source>
        <translation>这是先前的导出：--overwrite 可替换它。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>It takes a line such as: names: [cat, dog]</source>
        <translation>需要这样一行：names: [cat, dog]</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>It takes a {type}.</source>
        <translation>应为 {type} 类型的值。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was kept as {name}; pictures may show as not done.</source>
        <translation>已保存为 {name}；图片可能显示为未完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>It was left as it is.</source>
        <translation>已保持原样。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was left as it is; pictures may show as not done.</source>
        <translation>已保持原样；图片可能显示为未完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF are; convert it first.</source>
        <translation>可读取 JPEG、PNG、BMP、TIFF、WebP 和 GIF；请先转换。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF files count, in sub-folders too.</source>
        <translation>支持 JPEG、PNG、BMP、TIFF、WebP 和 GIF 文件，包括子文件夹中的。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Keep the newest only: {category}</source>
        <translation>只保留最新的：{category}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Known: {names}.</source>
        <translation>已知的有：{names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learns</source>
        <translation>学习部分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Leave int8 out.</source>
        <translation>请不要使用 int8。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Leave it out of training</source>
        <translation>不用于训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Leave the device on automatic to use what there is.</source>
        <translation>将设备设为自动即可使用现有设备。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Left out: {problem}</source>
        <translation>略过：{problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Let them be parted, or say with lists which pictures are for what.</source>
        <translation>请允许把它们分开，或用列表指定各图片的用途。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the batch or the canvas, or choose a smaller preset.</source>
        <translation>请减小批量或输入尺寸，或选择更小的预设。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the batch or the canvas.</source>
        <translation>请减小批量或输入尺寸。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the canvas, choose a smaller preset, or use the CPU.</source>
        <translation>请减小输入尺寸、选择更小的模型，或使用 CPU。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the learning rate.</source>
        <translation>请降低学习率。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Make a split that has some.</source>
        <translation>请重新划分，使其包含图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make one with: deitdet new {folder} --images FOLDER_WITH_PICTURES</source>
        <translation>新建项目：deitdet new {folder} --images FOLDER_WITH_PICTURES</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Make one with: deitdet split</source>
        <translation>生成划分：deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make the new one in another folder.</source>
        <translation>请在另一个文件夹中新建。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Mark as done and empty</source>
        <translation>标为完成且为空</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Merge into {name}</source>
        <translation>合并到 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Merge the two instead.</source>
        <translation>请改为合并这两个类别。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a folder.</source>
        <translation>请指定文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Name a new folder for the project.</source>
        <translation>请为项目指定新文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new folder.</source>
        <translation>请指定新文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new one.</source>
        <translation>请指定新的。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Name a text file with one image name or stem a line.</source>
        <translation>请指定每行一个图片名（可不带扩展名）的文本文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Name a weights file.</source>
        <translation>请指定权重文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name an empty or a new one.</source>
        <translation>请指定空的或新的文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another file, or say --overwrite.</source>
        <translation>请指定其他文件，或使用 --overwrite。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another folder for the export.</source>
        <translation>请为导出指定其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Name two runs.</source>
        <translation>请指定两个训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Names are relative to that folder.</source>
        <translation>名称是相对于该文件夹的。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Near-duplicates</source>
        <translation>近似重复的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>No AP: there is no box to find</source>
        <translation>没有 AP：没有可供寻找的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>No difference that {count:,} pictures can show: AP {said}.</source>
        <translation>{count:,} 张图片看不出差别：AP {said}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>No done picture is for {part}.</source>
        <translation>没有用于 {part} 的已完成图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>No model could be kept: the disk was full.</source>
        <translation>无法保存模型：磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>No picture is for training.</source>
        <translation>没有用于训练的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>No picture is for validation: the scores are of training pictures and flatter.</source>
        <translation>没有用于验证的图片：分数来自训练图片，会偏高。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>None of the pictures in {pictures} could be read.</source>
        <translation>{pictures} 中的图片都无法读取。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>None of the training pictures could be read.</source>
        <translation>训练图片全都无法读取。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Not all changes of an earlier session fit the file ({why}). They were kept as {name}.</source>
        <translation>上次的更改有一部分与文件不符（{why}）。它们已保存为 {name}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Note the true size, keep the boxes</source>
        <translation>记录真实大小，保留框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Nothing in {source} says what the classes are called.</source>
        <translation>{source} 中没有说明类别的名称。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Nothing was changed. Split again.</source>
        <translation>没有任何更改。请重新划分。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Nothing was compared.</source>
        <translation>没有进行比较。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was overwritten. Keep your version, or load theirs.</source>
        <translation>没有覆盖任何内容。请保留您的版本，或载入对方的。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was saved. Free some space or check the folder's permissions.</source>
        <translation>没有保存任何内容。请腾出一些空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was written. Was it moved? Put it back, or save a copy.</source>
        <translation>没有写入任何内容。文件夹被移动了吗？请移回原处，或保存副本。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>One image name or stem a line.</source>
        <translation>每行一个图片名（可不带扩展名）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>One of: {names}.</source>
        <translation>可选：{names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Only .safetensors files, and torch files that hold nothing but tensors, are read.</source>
        <translation>只读取 .safetensors 文件和仅含张量的 torch 文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>Only {run} knows {names}.</source>
        <translation>只有 {run} 认识 {names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Or fetch {address} on another machine and name the file as the weights.</source>
        <translation>或者在另一台电脑上下载 {address}，并把该文件指定为权重。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>Percentiles cannot go from {low:g} to {high:g}.</source>
        <translation>百分位数不能从 {low:g} 到 {high:g}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Pictures a step</source>
        <translation>每步图片数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Pictures that were not asked for: {words}.</source>
        <translation>未选择的图片：{words}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>Predict again.</source>
        <translation>请重新预测。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Put data.yaml, or classes.txt with one name a line, beside the labels.</source>
        <translation>请在标注旁放置 data.yaml，或每行一个名称的 classes.txt。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Put the pictures back where they were: deitdet relink.</source>
        <translation>请把图片放回原处：deitdet relink。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Raise the batch, or start fewer processes.</source>
        <translation>请增大批量，或启动更少的进程。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Rare categories</source>
        <translation>稀少的类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Rename the picture.</source>
        <translation>请重命名图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>Run: deitdet doctor. Or install the app again.</source>
        <translation>请运行 deitdet doctor，或重新安装应用。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Say --format with one of: {names}.</source>
        <translation>请用 --format 指定其中之一：{names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Say how much longer it is to go on, or begin a new one from its model.</source>
        <translation>请指定还要继续多久，或从其模型开始新的训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the copy</source>
        <translation>跳过重复的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the {count} copies</source>
        <translation>跳过 {count} 张重复的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip this picture</source>
        <translation>跳过此图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>Start as many on each machine as it has GPUs, or choose --device cpu.</source>
        <translation>在每台机器上启动与其 GPU 数相同的进程，或选择 --device cpu。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Stopped before there was a model to keep.</source>
        <translation>在有模型可保存之前已停止。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The GPU failed: {error}</source>
        <translation>GPU 出错：{error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>The backup of {made:%Y-%m-%d %H:%M} has {boxes:,} boxes; bring it back with: deitdet backups {folder} --restore {number}</source>
        <translation>{made:%Y-%m-%d %H:%M} 的备份有 {boxes:,} 个框；恢复它：deitdet backups {folder} --restore {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The best model so far is kept.</source>
        <translation>已保留目前最好的模型。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>The boxes of {count:,} pictures are not the same in both.</source>
        <translation>有 {count:,} 张图片的框在两者中不同。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The details are in {path}.</source>
        <translation>详情见 {path}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The download of {url} broke off {count} times ({what}).</source>
        <translation>{url} 的下载中断了 {count} 次（{what}）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>The engine could not be started: {why}.</source>
        <translation>无法启动引擎：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine crashed ({signal}).</source>
        <translation>引擎崩溃（{signal}）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine ended with code {code} and gave no reason.</source>
        <translation>引擎以代码 {code} 结束，未给出原因。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine was killed by the system (signal 9), perhaps for want of memory.</source>
        <translation>引擎被系统终止（信号 9），可能是内存不足。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file could not be checked: no picture of this run can be read, or none has a box.</source>
        <translation>无法检查文件：此训练的图片都无法读取，或都没有框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file was not kept: its AP is {after:.3f}, that of the model {before:.3f}, on {count} pictures for {part}.</source>
        <translation>文件未保留：在 {count} 张 {part} 图片上其 AP 为 {after:.3f}，模型为 {before:.3f}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>The folder {parent} is gone.</source>
        <translation>文件夹 {parent} 已不存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>The folder {place} is not empty.</source>
        <translation>文件夹 {place} 不是空的。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>The format of {source} is not clear.</source>
        <translation>{source} 的格式不明确。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The last lines of its log:</source>
        <translation>其日志的最后几行：</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The losses were no numbers: back to step {step}, and on at {share:g} of the rate.</source>
        <translation>损失不是数值：回到第 {step} 步，并以 {share:g} 倍的学习率继续。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>The low end lies under the high end.</source>
        <translation>下限应小于上限。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The memory is full.</source>
        <translation>内存已满。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with one picture at a time.</source>
        <translation>内存已满：每一步改为一次处理一张图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with {count} pictures at a time.</source>
        <translation>内存已满：每一步改为一次处理 {count} 张图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for a single picture.</source>
        <translation>内存太小，连一张图片也放不下。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for {count} pictures at once, the share of each of {processes} processes.</source>
        <translation>内存不足以一次处理 {count} 张图片，即 {processes} 个进程各自的份额。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>The model does not fit into one ONNX file: {error}.</source>
        <translation>模型放不进一个 ONNX 文件：{error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>The model is kept as it was at the end; nobody has judged it.</source>
        <translation>已保留结束时的模型；尚未评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>The model to begin with is a {preset}, with another backbone: {error}.</source>
        <translation>起始模型是 {preset}，主干网络不同：{error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} cannot stand in a list, which has one name a line.</source>
        <translation>名称 {name!r} 不能放入列表，列表每行一个名称。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} is no text.</source>
        <translation>名称 {name!r} 不是文本。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <source>The old file is unchanged. Free some space or check the folder's permissions.</source>
        <translation>旧文件没有改变。请腾出一些空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>The other training pictures join as the training goes.</source>
        <translation>其余训练图片会在训练过程中加入。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>The picture name {file_name!r} leads out of the picture folder {root}.</source>
        <translation>图片名 {file_name!r} 指向图片文件夹 {root} 之外。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>The pictures of a folder</source>
        <translation>同一文件夹的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>The processes cannot work together: {error}</source>
        <translation>各进程无法协同工作：{error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>The project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>The project has no split.</source>
        <translation>项目没有划分。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The published weights could not be downloaded; using {weights} instead.</source>
        <translation>无法下载已发布的权重；改用{weights}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The ratios {shown} cannot be used.</source>
        <translation>比例 {shown} 不能使用。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The result is the same.</source>
        <translation>结果相同。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights are for {fits}, not for {architecture}.</source>
        <translation>内置权重适用于 {fits}，不适用于 {architecture}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights {path} are missing.</source>
        <translation>内置权重 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The training can go on from where it was last kept.</source>
        <translation>训练可以从上次保存处继续。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>The training {run} is finished.</source>
        <translation>训练 {run} 已完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The weights could not be kept in {folder}: {why}.</source>
        <translation>无法将权重保存到 {folder}：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights file {path} is missing.</source>
        <translation>权重文件 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights that this preset begins with could not be downloaded. The preset small has weights of its own.</source>
        <translation>无法下载此预设起始所用的权重。预设 small 自带权重。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>There are no YOLO labels in {folder}.</source>
        <translation>{folder} 中没有 YOLO 标注。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>There are no pictures in {pictures}.</source>
        <translation>{pictures} 中没有图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>There are no published weights for {architecture}.</source>
        <translation>{architecture} 没有公开的权重。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>There are no {suffix} files in {source}.</source>
        <translation>{source} 中没有 {suffix} 文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are none.</source>
        <translation>一个也没有。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are: {names}.</source>
        <translation>可用的有：{names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is a category {name} already.</source>
        <translation>已有类别 {name}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>There is no backup that can be read.</source>
        <translation>没有可读取的备份。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no category in {part} of both {a} and {b}.</source>
        <translation>{a} 和 {b} 的 {part} 中没有共同的类别。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is no category {category}.</source>
        <translation>没有类别 {category}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {found!r}.</source>
        <translation>没有格式 {found!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {name!r}.</source>
        <translation>没有格式 {name!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>There is no picture in {folders}.</source>
        <translation>{folders} 中没有图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no picture with the same boxes in {part} of both {a} and {b}.</source>
        <translation>{a} 和 {b} 的 {part} 中没有框相同的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no run {name!r} in {folder}.</source>
        <translation>{folder} 中没有训练 {name!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no setting {key!r}.</source>
        <translation>没有设置 {key!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>There is no state {text!r}.</source>
        <translation>没有状态 {text!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>There is no validation picture: the file is checked on training pictures.</source>
        <translation>没有验证图片：用训练图片检查文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>They are .txt files, often in a folder called labels.</source>
        <translation>它们是 .txt 文件，通常在名为 labels 的文件夹中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Three numbers that add up to 1: .7 .15 .15</source>
        <translation>三个数字之和应为 1：.7 .15 .15</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Train again, or choose other runs.</source>
        <translation>请重新训练，或选择其他训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train again, or copy the whole run folder again from where it came from.</source>
        <translation>请重新训练，或从来源重新复制整个训练文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Train one: deitdet train {folder}</source>
        <translation>训练模型：deitdet train {folder}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train, or choose another run.</source>
        <translation>请训练，或选择其他训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Training went astray: {error}.</source>
        <translation>训练发散：{error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Try the other format, and please report this.</source>
        <translation>请尝试另一种格式，并报告此问题。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Unpack it and name the folder.</source>
        <translation>请解压并指定文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>Update DeiTDet. Nothing was changed.</source>
        <translation>请更新 DeiTDet。没有任何更改。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Update the app.</source>
        <translation>请更新应用。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Variation</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Wait for it, or stop it there.</source>
        <translation>请等它完成，或在那边停止它。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Was it moved or renamed?</source>
        <translation>是否被移动或重命名？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>What has come is kept; train again to go on from there.</source>
        <translation>已下载的部分已保留；重新训练即可从那里继续。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>What stood there is gone; older versions are in .deitdet/backups.</source>
        <translation>原有内容已不存在；较早的版本在 .deitdet/backups 中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>What was written so far is kept. See the log.</source>
        <translation>已写入的内容会保留。请查看日志。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>Where the training is now is not kept.</source>
        <translation>训练的当前状态未能保存。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/judge.py"/>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>While training, only {count} pictures are judged on.</source>
        <translation>训练期间只用 {count} 张图片评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>You asked for it.</source>
        <translation>按您的要求。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Your version is still open here.</source>
        <translation>您的版本在这里仍处于打开状态。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a FITS file</source>
        <translation>FITS 文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a JPEG 2000 file</source>
        <translation>JPEG 2000 文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a Photoshop file</source>
        <translation>Photoshop 文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a TIFF file of a kind that is not known here</source>
        <translation>未知类型的 TIFF 文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has a category whose name is {count:,} letters long</source>
        <translation>有一个框的类别名称长达 {count:,} 个字符</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has the category {category}, which is no name</source>
        <translation>有一个框的类别是 {category}，这不是有效名称</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>a box has the category {name!r}, which is no name</source>
        <translation>有一个框的类别是 {name!r}，这不是有效名称</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a box past the edge was cut at the edge, which this format asks for</source>
        <translation>超出边缘的框已按此格式的要求裁到边缘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a crowd or an ignore region went out as a difficult object</source>
        <translation>群体或忽略区域已写为困难目标</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture that is decoded whole</source>
        <translation>需整体解码的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a progressive JPEG</source>
        <translation>渐进式 JPEG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>a reference (*) is not taken here</source>
        <translation>此处不接受引用 (*)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>a track of {label} over {frames} frames of a video was left out</source>
        <translation>略过了 {label} 在视频 {frames} 帧中的轨迹</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is a crowd, which this format cannot say</source>
        <translation>一个 {category} 框是群体，此格式无法表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is an ignore region, which this format cannot say</source>
        <translation>一个 {category} 框是忽略区域，此格式无法表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS file</source>
        <translation>EPS 文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS or PostScript file</source>
        <translation>EPS 或 PostScript 文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>annotations[{index}] (id {id}) {error}</source>
        <translation>annotations[{index}] (id {id}) {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>annotations[{index}] {error}</source>
        <translation>annotations[{index}] {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>as soon as AP is no better</source>
        <translation>AP 一旦不再变好</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>box {id} ({corners}) {problem}</source>
        <translation>框 {id} ({corners}) {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>change {number} is about something that is not there</source>
        <translation>第 {number} 项更改涉及不存在的内容</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>come up oftener</source>
        <translation>出现得更频繁</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>content is {format} though named {ending}</source>
        <translation>内容是 {format}，扩展名却是 {ending}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>could not be read: {error}</source>
        <translation>无法读取：{error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by a plural ({boxes})</source>
        <translation>与 {name} 只差单复数（{boxes}）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by one letter ({boxes})</source>
        <translation>与 {name} 只差一个字母（{boxes}）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only in case, spaces or signs ({boxes})</source>
        <translation>与 {name} 只在大小写、空格或符号上不同（{boxes}）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>does not lie in the picture folder {root}, in which other pictures are still in their place. Move the pictures back into it, or all of them out of it.</source>
        <translation>不在图片文件夹 {root} 中，而其他图片仍在原处。请把这些图片移回其中，或把所有图片都移出。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>four in one</source>
        <translation>四合一</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>frame 1 of {frames:,} is used</source>
        <translation>只使用 {frames:,} 帧中的第 1 帧</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask of another size</source>
        <translation>画笔掩码的大小不符</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>has a brush mask that cannot be read</source>
        <translation>画笔掩码无法读取</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask that ends too early</source>
        <translation>画笔掩码不完整</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has a comma: numbers take a point, and spaces between them</source>
        <translation>含有逗号：数字应使用小数点，以空格分隔</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a mask that cannot be read</source>
        <translation>掩码无法读取</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a point of {count} numbers</source>
        <translation>有一个点包含 {count} 个数字</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has an EXIF orientation: programs that do not apply it show boxes elsewhere</source>
        <translation>带有 EXIF 方向：不处理它的程序会把框显示在别处</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has an empty mask</source>
        <translation>掩码是空的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has category {category_id}, which is not listed</source>
        <translation>类别是 {category_id}，未在列表中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no annotations</source>
        <translation>没有标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>has no area</source>
        <translation>没有面积</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the training pictures; the model will never find it.</source>
        <translation>在训练图片中没有框；模型永远检测不到它。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the validation pictures; nothing will say how well it does.</source>
        <translation>在验证图片中没有框；无法知道效果如何。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/examine.py"/>
        <source>has no boxes, and is not marked as done</source>
        <translation>没有框，也没有标为完成</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>has no boxes; the largest category has {most:,}</source>
        <translation>没有框；最大的类别有 {most:,} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no image</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>has no label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has no points</source>
        <translation>没有点</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only one box to learn from; {few} or more are better.</source>
        <translation>只有 1 个框用于训练；最好有 {few} 个或更多。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only {train} boxes to learn from; {few} or more are better.</source>
        <translation>只有 {train} 个框用于训练；最好有 {few} 个或更多。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the box {bbox}; it takes four numbers</source>
        <translation>框是 {bbox}；应为四个数字</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>has the class {number:g}, and there are {count} names</source>
        <translation>类别编号是 {number:g}，而名称有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r} of an earlier one.</source>
        <translation>id {raw!r} 与前面的重复。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r}; an id is a number or a text.</source>
        <translation>id 是 {raw!r}；id 应为数字或文本。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the outline {outline}</source>
        <translation>轮廓是 {outline}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has the same label file as {taken}; this format tells pictures apart by their names without the ending, so rename one of them</source>
        <translation>与 {taken} 的标注文件相同；此格式按不带扩展名的名称区分图片，请重命名其中一张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has {count} columns, not 5</source>
        <translation>有 {count} 列，而不是 5 列</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>image {id} has no name</source>
        <translation>图片 {id} 没有名称</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>int8 is not there for {format}.</source>
        <translation>{format} 不支持 int8。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is a {kind}, not a box</source>
        <translation>是 {kind}，不是框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>is no box</source>
        <translation>不是框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>is no file name on Windows</source>
        <translation>在 Windows 上不是有效的文件名</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>is not in shares of the picture: {line}</source>
        <translation>不是相对于图片的比例：{line}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>is of image {image_id}, which is not listed</source>
        <translation>属于图片 {image_id}，未在列表中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>is under {least:g} pixels wide or high</source>
        <translation>宽或高小于 {least:g} 像素</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}</source>
        <translation>是 {now}，annotations.json 中是 {width} x {height}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}: labelled before it was turned upright?</source>
        <translation>是 {now}，annotations.json 中是 {width} x {height}：是在转正之前标注的吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}; annotations.json does not say how large</source>
        <translation>是 {now}；annotations.json 中没有大小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>is {row}, not an object</source>
        <translation>是 {row}，不是对象</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>is {shape}, not an object</source>
        <translation>是 {shape}，不是对象</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is {task}, not an object</source>
        <translation>是 {task}，不是对象</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>is {type}, not an object.</source>
        <translation>是 {type}，不是对象。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times larger than usual (about {usual:.0f} across)</source>
        <translation>是 {width:g} x {height:g}，为通常的 {times:.1f} 倍（通常边长约 {usual:.0f}）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times smaller than usual (about {usual:.0f} across)</source>
        <translation>是 {width:g} x {height:g}，为通常的 1/{times:.1f}（通常边长约 {usual:.0f}）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}: a side is under {least:g} pixels</source>
        <translation>是 {width:g} x {height:g}：有一边小于 {least:g} 像素</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}; in the network's usual input ({input}) that is {scaled_width:.1f} x {scaled_height:.1f}, less than a cell of {cell}</source>
        <translation>是 {width:g} x {height:g}；在网络的通常输入 ({input}) 中是 {scaled_width:.1f} x {scaled_height:.1f}，小于 {cell} 的一个单元</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>it has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>its label file would have a name of over {most} bytes</source>
        <translation>它的标注文件名会超过 {most} 字节</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>its name has a character that label files cannot hold</source>
        <translation>名称中有标注文件无法保存的字符</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>larger than {at_most:,} bytes</source>
        <translation>大于 {at_most:,} 字节</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>larger than {most_bytes:,} bytes</source>
        <translation>大于 {most_bytes:,} 字节</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>larger than {most_dataset_bytes:,} bytes</source>
        <translation>大于 {most_dataset_bytes:,} 字节</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>lies outside the picture ({size})</source>
        <translation>在图片之外 ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>line {index} {error}</source>
        <translation>第 {index} 行 {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>may be any of {names}. Move the right one back.</source>
        <translation>可能是 {names} 中的任意一个。请将正确的移回原处。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored both ways</source>
        <translation>双向翻转</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>most are not used. {rest}</source>
        <translation>大多数未被使用。{rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>names no picture</source>
        <translation>没有指明图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture for training has a box. Draw some, then mark it as done.</source>
        <translation>用于训练的图片都没有框。请画一些框，然后标为完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for training. Make the split again.</source>
        <translation>没有用于训练的图片。请重新划分。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for validation; the numbers will flatter, being of training pictures.</source>
        <translation>没有用于验证的图片；分数来自训练图片，会偏高。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. Draw the boxes of a picture, then press Space to say that none is missing.</source>
        <translation>没有标为完成的图片。请画好一张图片的框，然后按空格键表示没有遗漏。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. {rest}</source>
        <translation>没有标为完成的图片。{rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>object {index} {error}</source>
        <translation>第 {index} 个目标 {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>page 1 of {frames:,} is used</source>
        <translation>只使用 {frames:,} 页中的第 1 页</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>process {id} on {computer}</source>
        <translation>{computer} 上的进程 {id}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>random weights, not pre-trained</source>
        <translation>随机权重，未预训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>reaches past the edge ({size})</source>
        <translation>超出边缘 ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>reaches {pixels:g} pixels past the edge ({size})</source>
        <translation>超出边缘 {pixels:g} 像素 ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>read-only mode</source>
        <translation>只读模式</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>recoloured</source>
        <translation>变色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>result[{index}] {error}</source>
        <translation>result[{index}] {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}</source>
        <translation>标注中是 {theirs}，图片是 {ours}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}; labelled before it was turned upright?</source>
        <translation>标注中是 {theirs}，图片是 {ours}；是在转正之前标注的吗？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>scaled {low:g} to {high:g}</source>
        <translation>缩放 {low:g} 到 {high:g}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>shapes[{index}] {error}</source>
        <translation>shapes[{index}] {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the bundled starter weights (DeiT III small, from DINOv2)</source>
        <translation>内置权重（DeiT III small，源自 DINOv2）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the file {path}</source>
        <translation>文件 {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>the picture was not copied: {why}</source>
        <translation>图片未复制：{why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>the project has none. Put pictures into its folder and open it again.</source>
        <translation>项目中没有图片。请把图片放入其文件夹，然后重新打开。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>the size of the picture is not known, and this format counts in shares of it</source>
        <translation>图片的大小未知，而此格式使用相对于它的比例</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>the whole network, its early layers slowly</source>
        <translation>整个网络，靠前的层学得慢</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>there are no shapes in it</source>
        <translation>其中没有形状</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>there is no part called val, which most YOLO trainings ask for: deitdet split</source>
        <translation>没有名为 val 的部分，而多数 YOLO 训练需要它：deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>this format does not keep: {words}</source>
        <translation>此格式不保留：{words}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>timm's {architecture}, published as {name}</source>
        <translation>timm 的 {architecture}，发布为 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>very large: used at 1/{factor} of its size</source>
        <translation>非常大：按 1/{factor} 的大小使用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>was not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes, and the last two blocks of the pre-trained network</source>
        <translation>寻找框的部分，以及预训练网络的最后两个块</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes; the pre-trained network stays as it is</source>
        <translation>只有寻找框的部分；预训练网络保持不变</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what the pre-trained network sees, so that it looks once; up to {memory} GB of memory and {disk} GB of disk</source>
        <translation>预训练网络所看到的内容，这样只需看一次；最多 {memory} GB 内存和 {disk} GB 磁盘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>when AP was no better {count} times in a row</source>
        <translation>AP 连续 {count} 次没有变好时</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a} and {b} lie on each other (IoU {most:.2f})</source>
        <translation>{a} 和 {b} 相互重叠 (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b} and {c} lie on each other (IoU {most:.2f})</source>
        <translation>{a}、{b} 和 {c} 相互重叠 (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b}, {c} and {count:,} more lie on each other (IoU {most:.2f})</source>
        <translation>{a}、{b}、{c} 及另外 {count:,} 个相互重叠 (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>{before} {sentence}</source>
        <translation>{before}{sentence}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{better} is better than {other}: AP {said}, on {count:,} pictures.</source>
        <translation>{better} 优于 {other}：AP {said}，共 {count:,} 张图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>{bits} bits a colour, of which the upper 8 are used</source>
        <translation>每种颜色 {bits} 位，只使用高 8 位</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{bits} bits, shown stretched {low:g} to {high:g}</source>
        <translation>{bits} 位，显示时从 {low:g} 到 {high:g} 拉伸</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>{boxes:,} boxes</source>
        <translation>{boxes:,} 个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{by:+.3f}, 95 % between {low:+.3f} and {high:+.3f}</source>
        <translation>{by:+.3f}，95 % 在 {low:+.3f} 与 {high:+.3f} 之间</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>{category} box ({corners}) has no area in the picture</source>
        <translation>{category} 框 ({corners}) 在图片中没有面积</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box with impossible corners {corners}</source>
        <translation>{category} 框的角点无效 {corners}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box {corners} {problem}</source>
        <translation>{category} 框 {corners} {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>{category} box {id} ({corners}) {problem}</source>
        <translation>{category} 框 {id} ({corners}) {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{config} is damaged: {error!r}.</source>
        <translation>{config} 已损坏：{error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count:,} and {boxes}</source>
        <translation>{count:,} 和 {boxes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures could not be read.</source>
        <translation>有 {count:,} 张图片无法读取。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures count in {run} only.</source>
        <translation>有 {count:,} 张图片只在 {run} 中计入。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{count:,} pictures have no label file and were left alone</source>
        <translation>{count:,} 张图片没有标注文件，保持不变</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{count:,} views were known from earlier trainings.</source>
        <translation>有 {count:,} 个视图已在先前的训练中算过。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} boxes left out:</source>
        <translation>略过 {count} 个框：</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{count} have boxes; Space says of one that none is missing, the right button in the list says it of all that are selected.</source>
        <translation>{count} 张已有框；没有遗漏时，单张按空格键，列表中选中的全部图片用右键标为完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count} pictures are too few to tell: AP {said}.</source>
        <translation>{count} 张图片太少，无法判断：AP {said}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} pictures left out:</source>
        <translation>略过 {count} 张图片：</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{count} pictures that it learnt from cannot be read any more.</source>
        <translation>训练用过的 {count} 张图片已无法读取。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count}; the middle category has {middle:,.0f}, the largest {most:,}</source>
        <translation>{count}；中等类别有 {middle:,.0f} 个，最大的有 {most:,} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>{destination} belongs to the project.</source>
        <translation>{destination} 属于本项目。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: asked for</source>
        <translation>{device}：按要求</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device}：没有可用的 GPU</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: the GPU does not work.</source>
        <translation>{device}：GPU 无法工作。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device}：torch 检测到 CUDA 设备</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{done} done and {empty} empty pictures are used</source>
        <translation>使用 {done} 张完成和 {empty} 张空的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>{error}, also after {count} returns with half the rate each</source>
        <translation>{error}，在 {count} 次回退并每次将学习率减半后仍然如此</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} cannot be listed: {why}.</source>
        <translation>无法列出 {folder}：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{folder} cannot be written ({why})</source>
        <translation>{folder} 无法写入（{why}）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{folder} has no trained model yet.</source>
        <translation>{folder} 还没有训练好的模型。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a file.</source>
        <translation>{folder} 是文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a project over other pictures: {pictures}.</source>
        <translation>{folder} 是使用其他图片的项目：{pictures}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is not a DeiTDet project.</source>
        <translation>{folder} 不是 DeiTDet 项目。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{id} may be this picture, or another that is missing.</source>
        <translation>{id} 可能是此图片，也可能是另一张缺失的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{key} cannot be {text!r}.</source>
        <translation>{key} 不能是 {text!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{line}; {rest} are not.</source>
        <translation>{line}；不使用的：{rest}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{marker} is damaged: {error!r}.</source>
        <translation>{marker} 已损坏：{error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} 分钟</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{mode}, because {why}</source>
        <translation>{mode}：{why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>{names} pictures cannot be put into {count} folds.</source>
        <translation>{names} 张图片不能分成 {count} 份。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{names}: near-duplicates in different parts.</source>
        <translation>{names}：近似重复的图片在不同的部分。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{name} box {id}</source>
        <translation>{name} 框 {id}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{name} cannot be {value!r}.</source>
        <translation>{name} 不能是 {value!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is no picture that can be read.</source>
        <translation>{name} 与它同名，但不是可读取的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is {now_width} x {now_height}, not {width} x {height}.</source>
        <translation>{name} 与它同名，但大小是 {now_width} x {now_height}，而不是 {width} x {height}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: only one picture has it.</source>
        <translation>{name} 不在 {parts} 中：只有一张图片含有它。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: {pictures:,} pictures have it.</source>
        <translation>{name} 不在 {parts} 中：{pictures:,} 张图片含有它。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{name}: {choice}.</source>
        <translation>{name}：{choice}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name}: {share:.0%} of the boxes are in {part}, not {wanted:.0%}.</source>
        <translation>{name}：{share:.0%} 的框在 {part} 中，而不是 {wanted:.0%}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits no picture of the project</source>
        <translation>{own} 与项目中的图片都不匹配</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {count:,} pictures of the project</source>
        <translation>{own} 匹配项目中的 {count:,} 张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, as does {other}</source>
        <translation>{own} 匹配 {file_name}，但 {other} 也匹配它</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, whose size is not known</source>
        <translation>{own} 匹配 {file_name}，但其大小未知</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{parent} could not be written: {why}.</source>
        <translation>{parent} 无法写入：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has no picture: what must stay together is too large.</source>
        <translation>{part} 没有图片：必须放在一起的图片太多。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has {share:.0%} of the pictures, not {wanted:.0%}: what must stay together does not fit better.</source>
        <translation>{part} 有 {share:.0%} 的图片，而不是 {wanted:.0%}：因为有些图片必须放在一起，无法更接近。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be copied: {why}.</source>
        <translation>{path} 无法复制：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} could not be read as weights: {error}.</source>
        <translation>无法将 {path} 作为权重读取：{error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} could not be read: line {number} is not UTF-8.</source>
        <translation>{path} 无法读取：第 {number} 行不是 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} could not be read: {error}.</source>
        <translation>{path} 无法读取：{error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/core/source.py"/>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} could not be read: {why}.</source>
        <translation>{path} 无法读取：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be renamed: {why}.</source>
        <translation>{path} 无法重命名：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} 无法写入：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} does not fit into memory.</source>
        <translation>{path} 太大，内存放不下。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} does not fit this run: {error!r}.</source>
        <translation>{path} 与此训练不符：{error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{path} does not fit {architecture}: {error}.</source>
        <translation>{path} 与 {architecture} 不符：{error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} has no names.</source>
        <translation>{path} 中没有名称。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} has no trained model.</source>
        <translation>{path} 中没有训练好的模型。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} holds more than tensors.</source>
        <translation>{path} 中不只有张量。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>{path} is damaged: it holds no object.</source>
        <translation>{path} 已损坏：其中没有对象。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its SHA-256 is not the one it begins with.</source>
        <translation>{path} 已损坏：其 SHA-256 与文件开头的不符。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its state is no object.</source>
        <translation>{path} 已损坏：其状态不是对象。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: {error!r}.</source>
        <translation>{path} 已损坏：{error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} 已损坏：{error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is damaged: {what}.</source>
        <translation>{path} 已损坏：{what}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{path} is gone.</source>
        <translation>{path} 已不存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is larger than {most:,} pixels, which is the most that {what} may have here.</source>
        <translation>{path} 超过 {most:,} 像素，这是 {what} 在此允许的上限。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is missing.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is no snapshot of a training by this version.</source>
        <translation>{path} 不是此版本训练的快照。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{path} is not COCO: it has no list of images.</source>
        <translation>{path} 不是 COCO：没有图片列表。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{path} is not CVAT: it has &lt;{tag}&gt;.</source>
        <translation>{path} 不是 CVAT：含有 &lt;{tag}&gt;。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>{path} is not CreateML: it is not a list of pictures.</source>
        <translation>{path} 不是 CreateML：不是图片列表。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{path} is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>{path} 不是 JSON：第 {line} 行第 {column} 列 {problem}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} is not YAML: {problem} in line {line}.</source>
        <translation>{path} 不是 YAML：第 {line} 行 {problem}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a picture that can be read{kind}.</source>
        <translation>{path} 不是可读取的图片{kind}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{path} is not a run: it has no config.json.</source>
        <translation>{path} 不是训练：没有 config.json。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>{path} is not from Label Studio: it is not a list of tasks.</source>
        <translation>{path} 不是来自 Label Studio：不是任务列表。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} is not the file that {card} describes.</source>
        <translation>{path} 不是 {card} 所描述的文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with another backbone: the weights that it began with are not those of {source}.</source>
        <translation>{path} 属于使用其他主干网络的训练：其起始权重不是 {source} 的权重。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with other categories: {theirs!r}, not {ours!r}.</source>
        <translation>{path} 属于使用其他类别的训练：{theirs!r}，而不是 {ours!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} names the class {key} {name}.</source>
        <translation>{path} 将类别 {key} 命名为 {name}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was changed by another program.</source>
        <translation>{path} 被另一个程序更改。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was deleted or moved by another program.</source>
        <translation>{path} 被另一个程序删除或移动。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} was written by DeiTDet {app}, which is newer.</source>
        <translation>{path} 由更新的 DeiTDet {app} 写入。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number} names {words!r}, which fits {count} images of the project.</source>
        <translation>{path}：第 {number} 行的 {words!r} 匹配项目中的 {count} 张图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number}: {name} is also on the {parts} list.</source>
        <translation>{path}：第 {number} 行：{name} 也在 {parts} 列表中。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>{path}: the evaluation could not be read ({error}).</source>
        <translation>{path}：无法读取评估（{error}）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>{path}: the predictions could not be read ({error}).</source>
        <translation>{path}：无法读取预测（{error}）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{picture}: box {box} ({corners}) has no area inside it.</source>
        <translation>{picture}：框 {box}（{corners}）在图片内没有面积。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} cannot be used: {why}.</source>
        <translation>{place} 不能使用：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file, but the pictures are to be copied too.</source>
        <translation>{place} 是文件，但还要复制图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file.</source>
        <translation>{place} 是文件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is there already.</source>
        <translation>{place} 已存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{place} may not be written</source>
        <translation>没有写入 {place} 的权限</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place}: this format takes a folder.</source>
        <translation>{place}：此格式需要文件夹。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{rate:g}, falling in the second half</source>
        <translation>{rate:g}，后半段下降</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>{run} has no picture to check an export on.</source>
        <translation>{run} 没有可用于检查导出的图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>{run} is being trained already, by {holder}.</source>
        <translation>{run} 已在由 {holder} 训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>{run} is one and the same run.</source>
        <translation>{run} 是同一个训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>{scores} on {count} pictures.</source>
        <translation>{count} 张图片上 {scores}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{scores}.</source>
        <translation>{scores}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{seconds:.0f} seconds</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>{shown} and {count:,} more</source>
        <translation>{shown} 及另外 {count:,} 张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from the cache)</source>
        <translation>{source}（来自缓存）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from timm's cache)</source>
        <translation>{source}（来自 timm 的缓存）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{source} cannot be listed: {why}.</source>
        <translation>无法列出 {source}：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/looking.py"/>
        <source>{source} cannot be read: {why}.</source>
        <translation>无法读取 {source}：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} does not exist.</source>
        <translation>{source} 不存在。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} fits several formats: {names}.</source>
        <translation>{source} 符合多种格式：{names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} is packed.</source>
        <translation>{source} 是压缩包。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps</source>
        <translation>{steps:,} 步</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps, at most {minutes}</source>
        <translation>{steps:,} 步，最多 {minutes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{text}, such as {bare}</source>
        <translation>{text}，例如 {bare}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{text}; export the task as CVAT for images</source>
        <translation>{text}；请将任务导出为 CVAT for images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} answered {code} {why}.</source>
        <translation>{url} 返回 {code} {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} arrived damaged: its SHA-256 is not the promised one.</source>
        <translation>{url} 下载后已损坏：其 SHA-256 与承诺的不符。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} could not be reached: {why}.</source>
        <translation>无法访问 {url}：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} did not answer with weights ({size:,} bytes that begin with {start}).</source>
        <translation>{url} 返回的不是权重（{size:,} 字节，以 {start} 开头）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no finite number</source>
        <translation>{value} 不是有限的数字</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no number</source>
        <translation>{value} 不是数字</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{what} is open in {holder}.</source>
        <translation>{what} 已打开（{holder}）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{what} stay together, and so there is no picture left for {part}.</source>
        <translation>{what}要放在一起，因此没有图片留给 {part}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} could not be read: {why}.</source>
        <translation>无法读取 {where}：{why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/states.py"/>
        <source>{where} is damaged: {error!r}.</source>
        <translation>{where} 已损坏：{error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{where} is not COCO: annotations is no list.</source>
        <translation>{where} 不是 COCO：annotations 不是列表。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>{where} was made by a newer DeiTDet (version {version} of the file; this one knows {known}).</source>
        <translation>{where} 由更新版本的 DeiTDet 生成（文件版本 {version}；此版本支持 {known}）。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} was written over in place by another program.</source>
        <translation>{where} 被另一个程序就地改写。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; it has no boxes</source>
        <translation>{why}；它没有框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its box was not imported</source>
        <translation>{why}；它的框未导入</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its {count:,} boxes were not imported</source>
        <translation>{why}；它的 {count:,} 个框未导入</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} 像素</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <location filename="../../deitdet_gui/gui/run_dates.py"/>
        <source>d MMM</source>
        <comment>Qt's letters for day and month</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>CPU, 1 core</source>
        <translation>CPU，1 核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>CPU, {0} cores</source>
        <translation>CPU，{0} 核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>box</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>downloading weights</source>
        <translation>正在下载权重</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>drawing pictures again</source>
        <translation>正在重新绘制图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>finding boxes</source>
        <translation>正在检测框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at training pictures</source>
        <translation>正在查看训练图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at validation pictures</source>
        <translation>正在查看验证图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>making the file</source>
        <translation>正在生成文件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>reading pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>side</source>
        <translation>边</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: asked for</source>
        <translation>{device}：按要求选用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device}：没有可用的 GPU</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device}：torch 找到了 CUDA 设备</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box is there already and stays as it is.</source>
        <translation>1 个框已经存在，保持不变。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture came in from {2}.</source>
        <translation>已从 {2} 导入 1 张图片上的 1 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture was written.</source>
        <translation>已写入 1 张图片上的 1 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture would come in.</source>
        <translation>将导入 1 张图片上的 1 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box: {1}.</source>
        <translation>1 个框：{1}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress: boxes may be missing.</source>
        <translation>其中 1 张图片在进行中：可能缺少框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress; only those that are done are trained on.</source>
        <translation>其中 1 张图片在进行中；只有完成的图片才用于训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is marked done.</source>
        <translation>1 张图片已标为完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is not marked, because some of its labels are left out.</source>
        <translation>1 张图片未标记，因为略过了它的部分标注。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture would lose its mark.</source>
        <translation>1 张图片将失去标记。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 thing was left out.</source>
        <translation>略过了 1 项。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: 1 box on 1 picture.</source>
        <translation>找到：1 张图片上的 1 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on 1 picture.</source>
        <translation>找到：1 张图片上的 {0} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on {1} pictures.</source>
        <translation>找到：{1} 张图片上的 {0} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>New categories: {0}.</source>
        <translation>新类别：{0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, but pictures would be marked.</source>
        <translation>不会导入框，但会标记图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, only categories.</source>
        <translation>不会导入框，只导入类别。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Nothing would come in.</source>
        <translation>不会导入任何内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>Pascal VOC (XML files)</source>
        <translation>Pascal VOC（XML 文件）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that were not asked for: {0}.</source>
        <translation>未选择的图片：{0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that would be marked: {0}.</source>
        <translation>将标记的图片：{0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>They are in {0}.</source>
        <translation>位于 {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>YOLO (text files)</source>
        <translation>YOLO（文本文件）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>labelme (JSON files)</source>
        <translation>labelme（JSON 文件）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} 及另外 {1} 个</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes are there already and stay as they are.</source>
        <translation>{0} 个框已经存在，保持不变。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture came in from {2}.</source>
        <translation>已从 {2} 导入 1 张图片上的 {0} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture were written.</source>
        <translation>已写入 1 张图片上的 {0} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture would come in.</source>
        <translation>将导入 1 张图片上的 {0} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures came in from {2}.</source>
        <translation>已从 {2} 导入 {1} 张图片上的 {0} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures were written.</source>
        <translation>已写入 {1} 张图片上的 {0} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures would come in.</source>
        <translation>将导入 {1} 张图片上的 {0} 个框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes: {1}.</source>
        <translation>{0} 个框：{1}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress: boxes may be missing.</source>
        <translation>其中 {0} 张图片在进行中：可能缺少框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress; only those that are done are trained on.</source>
        <translation>其中 {0} 张图片在进行中；只有完成的图片才用于训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are marked done.</source>
        <translation>{0} 张图片已标为完成。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are not marked, because some of their labels are left out.</source>
        <translation>{0} 张图片未标记，因为略过了它们的部分标注。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures would lose their mark.</source>
        <translation>{0} 张图片将失去标记。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} things were left out.</source>
        <translation>略过了 {0} 项。</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>An object that nobody has to find. Neither trained on nor judged.</source>
        <translation>不要求检测到的目标。不用于训练，也不计入评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>C</source>
        <comment>one letter for crowd; each of C, I, D, T, O becomes another letter</comment>
        <translation>群</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Crowd</source>
        <translation>群体</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>D</source>
        <comment>one letter for difficult; each of C, I, D, T, O becomes another letter</comment>
        <translation>难</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Difficult</source>
        <translation>困难</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>I</source>
        <comment>one letter for ignored; each of C, I, D, T, O becomes another letter</comment>
        <translation>忽</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Ignore region</source>
        <translation>忽略区域</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Many objects in one box. Neither trained on nor judged.</source>
        <translation>一个框中有许多目标。不用于训练，也不计入评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Nothing in here is trained on or judged, whatever its category.</source>
        <translation>此处的内容无论什么类别，都不用于训练，也不计入评估。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>O</source>
        <comment>one letter for occluded; each of C, I, D, T, O becomes another letter</comment>
        <translation>遮</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Occluded</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Something hides a part of the object.</source>
        <translation>目标的一部分被遮住。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>T</source>
        <comment>one letter for truncated; each of C, I, D, T, O becomes another letter</comment>
        <translation>截</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>The object goes on past the edge of the box.</source>
        <translation>目标超出框的边缘。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>crowd</source>
        <translation>群体</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>difficult</source>
        <translation>困难</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>occluded</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>{flags}: {note}</source>
        <translation>{flags}：{note}</translation>
    </message>
</context>
<context>
    <name>hands</name>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Alt and arrows, with Shift</source>
        <translation>Alt+方向键，加 Shift</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Alt or Ctrl during a drag</source>
        <translation>拖动时按住 Alt 或 Ctrl</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Arrows, with Shift</source>
        <translation>方向键，加 Shift</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Click again</source>
        <translation>再次点击</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Ctrl and drag, with Shift</source>
        <translation>Ctrl+拖动，加 Shift</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a box, its edges or corners</source>
        <translation>拖动框、它的边或角</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a handle round several boxes</source>
        <translation>拖动多个框外围的手柄</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag on an empty spot</source>
        <translation>在空白处拖动</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>H held down</source>
        <translation>按住 H</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Middle button, or Space and drag</source>
        <translation>中键，或空格键+拖动</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Mouse and held keys</source>
        <translation>鼠标和按住的键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Right button during a drag</source>
        <translation>拖动时按右键</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift or Ctrl and click</source>
        <translation>Shift 或 Ctrl+点击</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift while drawing</source>
        <translation>绘制时按住 Shift</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>The picture takes these by itself: they act while they are held or dragged.</source>
        <translation>这些由图片直接处理：在按住或拖动时起作用。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Two clicks, after the key that draws</source>
        <translation>按绘制键后点击两次</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>a square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>add a box to the selection, or take it away</source>
        <translation>将框加入选择，或从中移除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box</source>
        <translation>画框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box without holding the button</source>
        <translation>不按住鼠标键画框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>drop what was begun</source>
        <translation>放弃已开始的操作</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>give up what is being drawn; never quits</source>
        <translation>放弃正在绘制的内容；绝不会退出程序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>grow, shrink the box on that side</source>
        <translation>该侧加大、缩小框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>look at the picture without boxes</source>
        <translation>查看没有框的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move or resize it</source>
        <translation>移动它或调整大小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move the picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>nudge the box by 1, by 10 pixels</source>
        <translation>微移框 1 像素、10 像素</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>resize them together</source>
        <translation>一起调整大小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>select, add all boxes that it touches</source>
        <translation>选择、加选碰到的所有框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>stick to no edge</source>
        <translation>不吸附边缘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>the next box under the cursor</source>
        <translation>光标下的下一个框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>zoom at the cursor, or scroll as the settings say</source>
        <translation>在光标处缩放，或按设置滚动</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>A picture that is missing or damaged is left out of every training.</source>
        <translation>缺失或损坏的图片不用于任何训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes are pixels of the upright picture: where the size is wrong, they may be off.</source>
        <translation>框以转正后图片的像素计：大小有误时，框的位置可能不准。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes drawn twice</source>
        <translation>重复绘制的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes past the edge</source>
        <translation>超出边缘的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes with no area</source>
        <translation>没有面积的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Clip to the picture, delete what lies outside</source>
        <translation>裁剪到图片内，删除图片之外的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Copies across the split</source>
        <translation>跨划分的重复图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Delete these boxes</source>
        <translation>删除这些框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Half of the examples of one thing are taught as something else.</source>
        <translation>同一种目标的一半样本被当成了另一种。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the largest of each</source>
        <translation>保留每组中最大的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the newest of each</source>
        <translation>保留每组中最新的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Leave these boxes out of training</source>
        <translation>这些框不用于训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Look-alike names</source>
        <translation>相似的名称</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Mark these pictures as done and empty</source>
        <translation>将这些图片标为完成且为空</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Merge into the one with the most boxes</source>
        <translation>合并到框最多的类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Note the true sizes, keep the boxes</source>
        <translation>记录真实大小，保留框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Often a slip of the hand, or another category.</source>
        <translation>往往是手误，或属于另一个类别。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One of the two counts as missed in every evaluation.</source>
        <translation>每次评估中，两者之一都会算作漏检。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One place, two categories</source>
        <translation>同一位置，两个类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Rare categories</source>
        <translation>稀少的类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Records not shown</source>
        <translation>未显示的记录</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Sizes not as noted</source>
        <translation>大小与记录不符</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip these pictures</source>
        <translation>跳过这些图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip those the model is not judged on</source>
        <translation>跳过其中不用于评估的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Smaller than the finest cell of the network, they are hardly ever found.</source>
        <translation>小于网络的最小单元，几乎检测不到。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model has little to learn them from.</source>
        <translation>模型可学的样本很少。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model is judged on what it has learnt by heart; the numbers flatter.</source>
        <translation>用模型已记住的图片来评估，分数会偏高。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They cannot be learnt; training leaves them out.</source>
        <translation>无法学习；训练时会略过。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They stay in annotations.json as they are, but nothing is learnt from them.</source>
        <translation>它们在 annotations.json 中保持不变，但不用于训练。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Tiny boxes</source>
        <translation>极小的框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training clips them to the picture.</source>
        <translation>训练时会裁剪到图片内。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training does not use them. Marked as empty they teach what is not there.</source>
        <translation>训练不使用它们。标为空后，可以教模型哪里没有目标。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unless an object is both, the model is taught a contradiction.</source>
        <translation>除非目标同时属于两者，否则会教给模型矛盾的内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unmarked empty pictures</source>
        <translation>未标记的空图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unreadable pictures</source>
        <translation>无法读取的图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unusual sizes</source>
        <translation>异常的大小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>1 to 9: category of the box. {key}: another, or a new one</source>
        <translation>1 到 9：框的类别。{key}：其他类别或新类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Drag a box around an object.</source>
        <translation>拖动鼠标，在目标周围画框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Enough for a first training. {key}: train, and see what it finds</source>
        <translation>足够进行第一次训练了。{key}：训练并查看检测结果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Every object has its box? {key}: done, next picture</source>
        <translation>每个目标都有框了吗？{key}：完成，下一张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: from box to box</source>
        <translation>{key}：依次切换框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: the boxes of the previous picture, here too</source>
        <translation>{key}：在这里也使用上一张图片的框</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Esc gives up what is being drawn.</source>
        <translation>Esc 放弃正在绘制的内容。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>H hides the boxes for as long as it is held.</source>
        <translation>按住 H 时隐藏框。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Space says done when it is tapped and moves the picture while it is held.</source>
        <translation>轻按空格键标为完成，按住则移动图片。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>The arrows nudge boxes and move the picture.</source>
        <translation>方向键微移框，也移动图片。</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Add new pictures to the project without asking</source>
        <translation>自动将新图片添加到项目，不询问</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>All of it</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As it was left</source>
        <translation>上次离开时的样子</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Colours of the window</source>
        <translation>窗口颜色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Crosshair</source>
        <translation>十字线</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Draw by two clicks where nothing is</source>
        <translation>在空白处点击两次画框</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Go on after one box</source>
        <translation>画一个框后转到下一张</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Hints for the first steps</source>
        <translation>新手提示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Last used categories on top of the list</source>
        <translation>最近使用的类别排在最前</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Lines between pixels that are large enough</source>
        <translation>像素足够大时显示像素网格线</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Look for new pictures while a project is open</source>
        <translation>项目打开时查找新图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Moving on</source>
        <translation>切换图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Names on boxes</source>
        <translation>框上的名称</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Overview in the corner while zoomed in</source>
        <translation>放大时在角落显示概览图</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Scrolls, and zooms with Ctrl</source>
        <translation>滚动，按住 Ctrl 缩放</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Stick to edges that are near (not while Alt is held)</source>
        <translation>吸附到附近的边缘（按住 Alt 时除外）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>The same zoom and place</source>
        <translation>相同的缩放和位置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Under the mouse and selected</source>
        <translation>鼠标下的和选中的</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View of the next picture</source>
        <translation>下一张图片的视图</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Watch it learn on the open picture</source>
        <translation>在打开的图片上观看学习过程</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>While drawing</source>
        <translation>绘制时</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Zooms</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Go to {picture}</source>
        <translation>转到 {picture}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting, chosen now</source>
        <translation>设置，当前所选</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>not possible now</source>
        <translation>现在不可用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>on the page {page}</source>
        <translation>在“{page}”页</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>there is nothing to do again or to take back</source>
        <translation>没有可撤销或重做的内容</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: off</source>
        <translation>{option}：关</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: on</source>
        <translation>{option}：开</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: {choice}</source>
        <translation>{option}：{choice}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Accept as a category by digit</source>
        <translation>按数字键接受为类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Category by digit</source>
        <translation>按数字键选择类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Hide or show a category by digit</source>
        <translation>按数字键显示/隐藏类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Show only one category, by digit</source>
        <translation>按数字键只显示一个类别</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>{page}: {group}</source>
        <translation>{page}：{group}</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>AP {0}</source>
        <translation>AP {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Nano</source>
        <translation>Nano</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Starting the engine</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Step {0} of about {1}</source>
        <translation>第 {0} 步，共约 {1} 步</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>nano</source>
        <translation>nano</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>small</source>
        <translation>small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>under a minute</source>
        <translation>1 分钟以内</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} left</source>
        <translation>还需 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0}, {1} left</source>
        <translation>{0}，还需 {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}：{1} / {2}</translation>
    </message>
</context>
</TS>
