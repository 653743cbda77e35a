<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advance</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/advance.py"/>
        <source>goes on after each box</source>
        <translation>1 個ごとに次へ進みます</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>Put some into {folder}, then choose “Look for new pictures”.</source>
        <translation>{folder} に画像を入れて「新しい画像を探す」を選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>There are no pictures here yet</source>
        <translation>まだ画像がありません</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all</source>
        <translation>すべて承認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all {0}</source>
        <translation>すべて承認 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept as</source>
        <translation>承認するカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Adjusted. Enter accepts it like this.</source>
        <translation>調整しました。Enter でこのまま承認します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Back to detections</source>
        <translation>検出に戻る</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Delete box</source>
        <translation>ボックスを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Detection {0} of {1} here</source>
        <translation>この画像の検出 {0} / {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Done, and next</source>
        <translation>完了して次へ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Drag it, or change its category by digit. Enter goes back.</source>
        <translation>ドラッグで調整、数字キーでカテゴリを変更できます。Enter で戻ります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all</source>
        <translation>すべて却下</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all {0}</source>
        <translation>すべて却下 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>You have a box here: {0}.</source>
        <translation>ここにはあなたのボックスがあります: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box</source>
        <translation>あなたのボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and one more</source>
        <translation>あなたのボックス、ほか 1 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and {0} more</source>
        <translation>あなたのボックス、ほか {0} 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous detection</source>
        <translation>次・前の検出</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous picture</source>
        <translation>次・前の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>show more, fewer</source>
        <translation>表示を増やす・減らす</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>take adjusting back</source>
        <translation>調整を取り消す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>zoom to it, fit</source>
        <translation>検出に拡大・全体を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>{0:.0f} × {1:.0f} px</source>
        <translation>{0:.0f} × {1:.0f} px</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>{0}, at {1:.0f}, {2:.0f}</source>
        <translation>{0}、位置 {1:.0f}, {2:.0f}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>1 still waits here: {yes} accepts, {no} rejects it.</source>
        <translation>この画像に未確認が 1 件あります: {yes} で承認、{no} で却下します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept as {0}</source>
        <translation>{0} として承認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0}</source>
        <translation>{0} を承認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0} detections</source>
        <translation>検出 {0} 件を承認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Change to {0}</source>
        <translation>{0} に変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0}</source>
        <translation>{0} を削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0} boxes</source>
        <translation>ボックス {0} 個を削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done: nothing here</source>
        <translation>完了: 対象なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Draw {0}</source>
        <translation>{0} を描画</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0}</source>
        <translation>{0} を却下</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0} detections</source>
        <translation>検出 {0} 件を却下</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} of other categories still wait here.</source>
        <translation>この画像には、ほかのカテゴリの未確認が {0} 件あります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} still wait here: {yes} accepts, {no} rejects them.</source>
        <translation>この画像に未確認が {0} 件あります: {yes} で承認、{no} で却下します。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Open a folder of pictures</source>
        <translation>画像フォルダを開く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>The language changes when the window is opened the next time.</source>
        <translation>言語は、次にウィンドウを開いたときに切り替わります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <translation>左端をそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align lower edges</source>
        <translation>下端をそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a column</source>
        <translation>中心を縦一列にそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a row</source>
        <translation>中心を横一列にそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align right edges</source>
        <translation>右端をそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align upper edges</source>
        <translation>上端をそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from left to right</source>
        <translation>横方向に等間隔にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>縦方向に等間隔にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {height} px high</source>
        <translation>高さを {height} px にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} by {height} px</source>
        <translation>{width} × {height} px にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} px wide</source>
        <translation>幅を {width} px にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Select {count} boxes or more for this.</source>
        <translation>ボックスを {count} 個以上選択してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>The boxes lie so already.</source>
        <translation>ボックスはすでにそのように並んでいます。</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Different notes</source>
        <translation>メモが異なります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note of the selected boxes</source>
        <translation>選択したボックスのメモ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Write a note. Enter keeps it, Esc drops it.</source>
        <translation>メモを入力します。Enter で確定、Esc で取り消します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>{meaning} Key: {key}</source>
        <translation>{meaning} キー: {key}</translation>
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
        <translation>無視領域にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as a crowd</source>
        <translation>密集にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as difficult</source>
        <translation>困難にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as occluded</source>
        <translation>遮蔽にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as truncated</source>
        <translation>見切れにする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer a crowd</source>
        <translation>密集を解除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer an ignore region</source>
        <translation>無視領域を解除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer difficult</source>
        <translation>困難を解除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer occluded</source>
        <translation>遮蔽を解除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer truncated</source>
        <translation>見切れを解除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Remove the note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Select a box first.</source>
        <translation>先にボックスを選択してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box</source>
        <translation>次のボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box is an ignore region. {key} or Esc: not.</source>
        <translation>次のボックスは無視領域になります。{key} または Esc で取り消します。</translation>
    </message>
</context>
<context>
    <name>BoxCopies</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box did not fit into this picture and was moved or cut.</source>
        <translation>ボックス 1 個がこの画像に収まらないため、移動または切り詰めました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box of {name}</source>
        <translation>{name} のボックス 1 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>A box without area cannot be copied.</source>
        <translation>面積のないボックスはコピーできません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied 1 box.</source>
        <translation>ボックスを 1 個コピーしました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied {count} boxes.</source>
        <translation>ボックスを {count} 個コピーしました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut box</source>
        <translation>ボックスを切り取り</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut {count} boxes</source>
        <translation>ボックス {count} 個を切り取り</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No box is selected.</source>
        <translation>ボックスが選択されていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No picture is shown that could take boxes.</source>
        <translation>ボックスを追加できる画像が表示されていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste box</source>
        <translation>ボックスを貼り付け</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste {count} boxes</source>
        <translation>ボックス {count} 個を貼り付け</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>The boxes of {name} are here already.</source>
        <translation>{name} のボックスはすでにここにあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There are no boxes on the clipboard.</source>
        <translation>クリップボードにボックスがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There is no picture before this one in the list.</source>
        <translation>一覧でこれより前の画像はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes did not fit into this picture and were moved or cut.</source>
        <translation>ボックス {count} 個がこの画像に収まらないため、移動または切り詰めました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes of {name}</source>
        <translation>{name} のボックス {count} 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{name} has no boxes.</source>
        <translation>{name} にはボックスがありません。</translation>
    </message>
</context>
<context>
    <name>BoxEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete box</source>
        <translation>ボックスを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete {count} boxes</source>
        <translation>ボックス {count} 個を削除</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes here: {count}</source>
        <translation>この画像のボックス: {count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes on this picture</source>
        <translation>この画像のボックス</translation>
    </message>
</context>
<context>
    <name>BoxMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Arrange</source>
        <translation>整列</translation>
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
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>attributes and note</source>
        <translation>属性とメモ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}</source>
        <translation>ボックス {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}, without area</source>
        <translation>ボックス {number}、面積なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>h</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>left edge</source>
        <translation>左端</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>no category</source>
        <translation>カテゴリなし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>upper edge</source>
        <translation>上端</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>w</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>width</source>
        <translation>幅</translation>
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
        <translation>戻す(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Pictures set aside</source>
        <translation>外した画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Their files were never touched. What is brought back has its boxes again.</source>
        <translation>画像ファイルには触れていません。戻すと、ボックスも元どおりになります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  1 box</source>
        <translation>{name}  ·  ボックス 1 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  {count} boxes</source>
        <translation>{name}  ·  ボックス {count} 個</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Nothing is known of this. Evaluate again to see it.</source>
        <translation>情報がありません。表示するには、もう一度評価してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Scores over 0.1 are off by {0} on average. Above the grey line more detections are right than their score says, below it fewer.</source>
        <translation>0.1 を超えるスコアのずれは平均 {0} です。灰色の線より上では、スコアが示すより多くの検出が正しく、下では少なくなります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share of detections that is right, by score</source>
        <translation>スコアごとの正しい検出の割合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share that is right</source>
        <translation>正しい割合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>as the score says</source>
        <translation>スコアのとおり</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>score</source>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>Picture with boxes</source>
        <translation>ボックス付きの画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>That box is under 2 pixels: drag further, or zoom in.</source>
        <translation>ボックスが 2 ピクセル未満です。もっと大きくドラッグするか、拡大してください。</translation>
    </message>
</context>
<context>
    <name>CategoriesMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
</context>
<context>
    <name>CategoryChanges</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 box</source>
        <translation>ボックス 1 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 picture</source>
        <translation>画像 1 枚</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Colour of {name}</source>
        <translation>{name} の色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category</source>
        <translation>カテゴリを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category {name}</source>
        <translation>カテゴリ {name} を削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge categories</source>
        <translation>カテゴリを統合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {0} into</source>
        <translation>{0} の統合先</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {name} into {target}</source>
        <translation>{name} を {target} に統合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Move category {name}</source>
        <translation>カテゴリ {name} を移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Rename category to {name}</source>
        <translation>カテゴリの名前を {name} に変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already</source>
        <translation>カテゴリ {name} はすでにあります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already.</source>
        <translation>カテゴリ {name} はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} boxes</source>
        <translation>ボックス {0:,} 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} pictures</source>
        <translation>画像 {0:,} 枚</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{boxes} on {pictures}</source>
        <translation>{pictures}の{boxes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} are deleted with “{name}”.</source>
        <translation>「{name}」とともに{use}が削除されます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} is deleted with “{name}”.</source>
        <translation>「{name}」とともに{use}が削除されます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” become “{target}”.</source>
        <translation>「{name}」の{use}が「{target}」になります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” becomes “{target}”.</source>
        <translation>「{name}」の{use}が「{target}」になります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{what}
One undo takes it all back.</source>
        <translation>{what}
1 回の「元に戻す」ですべて戻せます。</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Add category {name}</source>
        <translation>カテゴリ {name} を追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Change to {name}</source>
        <translation>{name} に変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Draw {name}</source>
        <translation>{name} を描画</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Next box: {name}</source>
        <translation>次のボックス: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>No other category was used yet.</source>
        <translation>ほかのカテゴリはまだ使われていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>There is no category {digit} yet. {key} makes one.</source>
        <translation>カテゴリ {digit} はまだありません。{key} で作成できます。</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Hide its boxes</source>
        <translation>ボックスを隠す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>List pictures with it</source>
        <translation>使われている画像を一覧表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Lock its boxes</source>
        <translation>ボックスをロック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Merge into…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show its boxes</source>
        <translation>ボックスを表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show only this</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Unlock its boxes</source>
        <translation>ボックスのロックを解除</translation>
    </message>
</context>
<context>
    <name>CategoryPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add a category</source>
        <translation>カテゴリを追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete the current category</source>
        <translation>現在のカテゴリを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Filter categories</source>
        <translation>カテゴリを絞り込む</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>More for the current category</source>
        <translation>現在のカテゴリのその他の操作</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>None yet. Draw a box and type what is in it, or press Add.</source>
        <translation>まだありません。ボックスを描いて中身の名前を入力するか、「追加」を押してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename the current category</source>
        <translation>現在のカテゴリの名前を変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Show the boxes of all categories</source>
        <translation>すべてのカテゴリのボックスを表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>{count} hidden: show all</source>
        <translation>{count} 個を非表示中: すべて表示</translation>
    </message>
</context>
<context>
    <name>CategoryPicker</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Categories that match</source>
        <translation>一致するカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Choose a category</source>
        <translation>カテゴリを選択</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Name what is in this box</source>
        <translation>このボックスの中身の名前</translation>
    </message>
</context>
<context>
    <name>CategoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>key {digit}</source>
        <translation>キー {digit}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>{count} boxes</source>
        <translation>ボックス {count} 個</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_view.py"/>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
</context>
<context>
    <name>CategoryVisibility</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>As before</source>
        <translation>元の表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Hidden: {name}</source>
        <translation>非表示: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Locked: {name}</source>
        <translation>ロック: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Only {name} is shown</source>
        <translation>{name} だけを表示しています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Shown again: {name}</source>
        <translation>再表示: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Unlocked: {name}</source>
        <translation>ロック解除: {name}</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>A box is at least 2 pixels wide and high.</source>
        <translation>ボックスの幅と高さは 2 ピクセル以上必要です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Change to {name}</source>
        <translation>{name} に変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Move {name}</source>
        <translation>{name} を移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Moved or cut to stay inside the picture.</source>
        <translation>画像に収まるように移動または切り詰めました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Resize {name}</source>
        <translation>{name} のサイズを変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>There is no category “{name}”.</source>
        <translation>カテゴリ「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>“{typed}” is no number.</source>
        <translation>「{typed}」は数値ではありません。</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Filter: {filter}</source>
        <translation>絞り込み: {filter}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Press to take it away</source>
        <translation>押すと解除します</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>{filter}: press to take this filter away</source>
        <translation>{filter}: 押すとこの絞り込みを解除します</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Bundled starter</source>
        <translation>同梱の初期モデル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>DeiT III small from DINOv2; needs no network.</source>
        <translation>DINOv2 による DeiT III small。ネットワークは不要です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Learns on from there, with the boxes as they are now.</source>
        <translation>そこから、現在のボックスで学習を続けます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model {0}</source>
        <translation>モデル {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>More choices</source>
        <translation>その他の選択肢</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Nano</source>
        <translation>Nano</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights, downloaded once.</source>
        <translation>公開されている DeiT の重み。1 回だけダウンロードします。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights; without a network the bundled ones.</source>
        <translation>公開されている DeiT の重み。ネットワークがなければ同梱の重みを使います。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Start from</source>
        <translation>初期値</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The best with many pictures; slow without a GPU.</source>
        <translation>画像が多い場合に最適。GPU なしでは遅くなります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model of {0}</source>
        <translation>{0} のモデル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model to begin with is gone.</source>
        <translation>開始に使うモデルがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The quickest; for plain objects or a slow computer.</source>
        <translation>最も高速。単純な対象や遅いコンピューターに向いています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The usual choice: good, and quick enough without a GPU.</source>
        <translation>標準の選択肢。性能がよく、GPU なしでも十分な速さです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The weights file {0} is missing.</source>
        <translation>重みファイル {0} が見つかりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights (*.safetensors *.pth *.pt *.bin)</source>
        <translation>重み (*.safetensors *.pth *.pt *.bin)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights of a DeiT backbone</source>
        <translation>DeiT バックボーンの重み</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights to start from</source>
        <translation>初期値の重み</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Lavender</source>
        <translation>ラベンダー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Magenta</source>
        <translation>マゼンタ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Rose</source>
        <translation>ローズ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Sea green</source>
        <translation>シーグリーン</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Vermilion</source>
        <translation>朱色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
</context>
<context>
    <name>ColourMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Other colour…</source>
        <translation>その他の色…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Usual colour</source>
        <translation>標準の色</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP {0}, on {1} pictures with {2} boxes.</source>
        <translation>AP {0} ({1} 枚の画像、{2} 個のボックス)。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare two trainings</source>
        <translation>2 つの学習を比較</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare with</source>
        <translation>比較する相手</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>How far the judging is</source>
        <translation>評価の進み具合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>別の作業を実行中です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training of {0} is better than that of {1}. That is very unlikely to be luck.</source>
        <translation>{0} の学習は {1} の学習より優れています。偶然とはまず考えられません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training to compare with</source>
        <translation>比較する学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>These {0} pictures cannot tell the trainings of {1} and {2} apart.</source>
        <translation>この {0} 枚の画像では、{1} と {2} の学習を区別できません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Which training is better</source>
        <translation>どちらの学習が優れているか</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} pictures are too few to tell which one is better.</source>
        <translation>{0} 枚の画像では、どちらが優れているか判断できません。</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>95 % between</source>
        <translation>95 % の範囲</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP of all</source>
        <translation>全体の AP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP50 of all</source>
        <translation>全体の AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Both trainings, and what lies between them</source>
        <translation>2 つの学習とその差</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>better</source>
        <translation>良い</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>may be luck</source>
        <translation>偶然かもしれない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>no box to find</source>
        <translation>見つけるボックスなし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>worse</source>
        <translation>悪い</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} and {1}</source>
        <translation>{0} と {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} is</source>
        <translation>{0} は</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>A copy of your version is in {0}.</source>
        <translation>あなたの版のコピーは {0} にあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Another program has changed annotations.json, and it cannot be read now.</source>
        <translation>別のプログラムが annotations.json を変更し、現在読み込めません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>COCO (*.json)</source>
        <translation>COCO (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Keep mine (theirs becomes a backup)</source>
        <translation>自分の版を残す (相手の版はバックアップに)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Load theirs</source>
        <translation>相手の版を読み込む</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving a copy…</source>
        <translation>コピーを保存中…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Your last changes are kept in {0}.</source>
        <translation>相手の版を開きました。あなたの最後の変更は {0} に保存されています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Yours is kept as the backup {0}.</source>
        <translation>相手の版を開きました。あなたの版はバックアップ {0} に保存されています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>What was done before cannot be undone any more.</source>
        <translation>これより前の操作は元に戻せなくなりました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Write it again</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json is there again, as it was.</source>
        <translation>annotations.json が元どおりに戻りました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program. Nothing is written.</source>
        <translation>annotations.json が別のプログラムによって変更されました。書き込みは行いません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program; it was read again.</source>
        <translation>annotations.json が別のプログラムによって変更されたため、読み込み直しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was deleted or moved by another program. What was in it is still open here.</source>
        <translation>annotations.json が別のプログラムによって削除または移動されました。内容はここでまだ開かれています。</translation>
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
        <translation>見つからず</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>nothing there</source>
        <translation>何もない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: found, and rightly named</source>
        <translation>{1} のうち {0}: 見つかり、カテゴリも正しい</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: not found</source>
        <translation>{1} のうち {0}: 見つからず</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was found where nothing is</source>
        <translation>何もない場所で {1} が {0} 回見つかりました</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was taken for {2}</source>
        <translation>{1} が {0} 回 {2} と取り違えられました</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>An older version made this evaluation. Evaluate again to see this.</source>
        <translation>この評価は古いバージョンによるものです。表示するには、もう一度評価してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Rows: what is there. Columns: what was found. Stronger: more of a row. What is badly placed counts in the last row and in the last column.</source>
        <translation>行: 実際にあるもの。列: 見つかったもの。濃いほど行に占める割合が大きい。位置ずれは最後の行と最後の列の両方に数えます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Who is taken for whom</source>
        <translation>何が何と取り違えられるか</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} right, {1} missed, {2} spurious, {3} of the wrong category, {4} badly placed.</source>
        <translation>正しい {0}、見逃し {1}、誤検出 {2}、カテゴリ違い {3}、位置ずれ {4}。</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision</source>
        <translation>平均適合率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision curve</source>
        <translation>平均適合率のグラフ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss curve</source>
        <translation>損失のグラフ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>What lies along the bottom of the curves</source>
        <translation>グラフの横軸</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>DeviceProbe</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/device_probe.py"/>
        <source>Looking for a GPU…</source>
        <translation>GPU を探しています…</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>closed</source>
        <translation>閉じた状態</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>open</source>
        <translation>開いた状態</translation>
    </message>
</context>
<context>
    <name>DisplayChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>For your eyes only: files and models stay as they are.</source>
        <translation>画面の表示だけの設定です。ファイルやモデルは変わりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Shown with other brightness or colours. {key} sets them.</source>
        <translation>明るさや色を変えて表示しています。{key} で設定できます。</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Back to normal</source>
        <translation>標準に戻す(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Channel</source>
        <translation>チャンネル(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>A&amp;utomatic: stretch each picture</source>
        <translation>自動: 画像ごとに引き伸ばす(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>All colours</source>
        <translation>すべての色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Blue only</source>
        <translation>青のみ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Bri&amp;ghtness</source>
        <translation>明るさ(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>C&amp;ontrast</source>
        <translation>コントラスト(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Ga&amp;mma</source>
        <translation>ガンマ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Green only</source>
        <translation>緑のみ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>In&amp;verted</source>
        <translation>反転(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Red only</source>
        <translation>赤のみ</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Looking at your pictures</source>
        <translation>画像を調べています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Nothing to review</source>
        <translation>確認するものはありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>What the model finds comes up here when it has been through all of them. Stop shows what it has found by then.</source>
        <translation>すべての画像を調べ終えると、見つかったものがここに表示されます。「停止」を押すと、それまでに見つかったものが表示されます。</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>The engine is busy with something else.</source>
        <translation>別の作業を実行中です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>Try again when that has ended.</source>
        <translation>それが終わってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Preparing {0}</source>
        <translation>{0} を準備しています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>… and {0} more</source>
        <translation>… ほか {0} 件</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate again</source>
        <translation>もう一度評価</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>How far the judging is</source>
        <translation>評価の進み具合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Judge the model on pictures it has not learnt from.</source>
        <translation>学習に使っていない画像でモデルを評価します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Mistakes</source>
        <translation>誤り</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not all pictures could be judged ({0})</source>
        <translation>評価できない画像がありました ({0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not evaluated on these pictures yet.</source>
        <translation>これらの画像ではまだ評価していません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Parts of the evaluation</source>
        <translation>評価の各部分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Precision and recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Reading the evaluation…</source>
        <translation>評価を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>別の作業を実行中です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>This training has no model yet.</source>
        <translation>この学習にはまだモデルがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>What is the matter with the evaluation</source>
        <translation>評価の状態</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Worth of a score</source>
        <translation>スコアの信頼度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0} pictures, {1} boxes</source>
        <translation>画像 {0} 枚、ボックス {1} 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0}; of an older model, evaluate again</source>
        <translation>{0}。古いモデルの評価です。もう一度評価してください</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Export labels</source>
        <translation>ラベルをエクスポート</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels</source>
        <translation>ラベルをインポート</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels from {0}</source>
        <translation>{0} からラベルをインポート</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Mark them done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Nothing can be imported: the project is open in {0}.</source>
        <translation>インポートできません: プロジェクトは {0} で開かれています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Show folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Copy the pictures too</source>
        <translation>画像もコピーする(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Replace an earlier export</source>
        <translation>以前のエクスポートを置き換える(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Where to</source>
        <translation>保存先(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>All that are labelled, also in progress</source>
        <translation>ラベル付きすべて (作業中も含む)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>An empty folder for the labels</source>
        <translation>ラベルを入れる空のフォルダ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose a folder, or type its whole path.</source>
        <translation>フォルダを選ぶか、完全なパスを入力してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose another place, or “{0}”.</source>
        <translation>別の場所を選ぶか、「{0}」を選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Double boxes are removed in the file</source>
        <translation>重複するボックスをファイル内で取り除く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export labels</source>
        <translation>ラベルをエクスポート</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model as</source>
        <translation>モデルの書き出し形式</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model of {0}</source>
        <translation>{0} のモデルを書き出す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>How far the export is</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Models (*.{0})</source>
        <translation>モデル (*.{0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>ONNX, for nearly every program</source>
        <translation>ONNX (ほぼすべてのプログラム用)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} training pictures its AP is {1}; here it is {2}.</source>
        <translation>{0} 枚の学習用画像での AP は {1}、このアプリでは {2} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} validation pictures its AP is {1}; here it is {2}.</source>
        <translation>{0} 枚の検証用画像での AP は {1}、このアプリでは {2} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those for the final test (test)</source>
        <translation>最終テスト用のみ (test)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those that are done or empty</source>
        <translation>完了または空のみ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to check on (val)</source>
        <translation>検証用のみ (val)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to learn from (train)</source>
        <translation>学習用のみ (train)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Pictures of any size, not only the size it learnt with</source>
        <translation>学習時の大きさに限らず、任意の大きさの画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Small and quick on processors without a GPU (8 bits)</source>
        <translation>GPU のないプロセッサ向けに小さく速く (8 ビット)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>停止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The engine is busy with something else.</source>
        <translation>別の作業を実行中です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The file is shown the validation pictures and kept only if it finds in them what the model finds here.</source>
        <translation>ファイルに検証用の画像を見せ、ここのモデルと同じものを見つけた場合にだけ残します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The labels could not be written.</source>
        <translation>ラベルを書き出せませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The project has no split yet; Train makes one.</source>
        <translation>プロジェクトにはまだ分割がありません。「学習」で作成されます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>TorchScript, for programs with PyTorch</source>
        <translation>TorchScript (PyTorch を使うプログラム用)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>What came of the export</source>
        <translation>書き出しの結果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Whatever their part</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to write is not clear.</source>
        <translation>保存先がはっきりしません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their marks</source>
        <translation>対象の画像 (マークで選択)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their part of the split</source>
        <translation>対象の画像 (分割の区分で選択)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Why nothing was written</source>
        <translation>何も書き出されなかった理由</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Write the labels to</source>
        <translation>ラベルの保存先</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writes the boxes for another program. Nothing in the project changes.</source>
        <translation>ほかのプログラム用にボックスを書き出します。プロジェクトは変わりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writing labels…</source>
        <translation>ラベルを書き出しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0} is there: {1} MB.</source>
        <translation>{0} ができました: {1} MB。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0}, beside it, shows how to use it.</source>
        <translation>隣の {0} に使い方があります。</translation>
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
        <translation>それより大きいボックス。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 32 x 32 pixels.</source>
        <translation>32 x 32 ピクセルまでのボックス。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 96 x 96 pixels.</source>
        <translation>96 x 96 ピクセルまでのボックス。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Share of the boxes that is found, as a mean over IoU 0.5 to 0.95.</source>
        <translation>見つかったボックスの割合 (IoU 0.5 から 0.95 の平均)。</translation>
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
        <translation>データセットをチェックしています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Date of the file</source>
        <translation>ファイルの日付</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Highest score that waits</source>
        <translation>未確認の最高スコア</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Lowest score that waits</source>
        <translation>未確認の最低スコア</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Number of boxes</source>
        <translation>ボックスの数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Order in the file</source>
        <translation>ファイル内の順序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the dates of the files…</source>
        <translation>ファイルの日付を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the split…</source>
        <translation>分割を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Sorting the names…</source>
        <translation>名前を並べ替えています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>boxes: {0}</source>
        <translation>ボックス: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>detections wait</source>
        <translation>未確認の検出あり</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for the test</source>
        <translation>テスト用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for training</source>
        <translation>学習用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for validation</source>
        <translation>検証用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>in no part</source>
        <translation>区分なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no boxes</source>
        <translation>ボックスなし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no detections wait</source>
        <translation>未確認の検出なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>not: {0}</source>
        <translation>次を除く: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>some boxes</source>
        <translation>ボックスあり</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>to do</source>
        <translation>未処理</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>with findings</source>
        <translation>指摘あり</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>without findings</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} boxes or more</source>
        <translation>ボックス {0} 個以上</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} or {1}</source>
        <translation>{0} または {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} to {1} boxes</source>
        <translation>ボックス {0}～{1} 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{1} boxes or fewer</source>
        <translation>ボックス {1} 個以下</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is no filter. There are {choices}. Quotes look for it in names.</source>
        <translation>「{piece}」という絞り込みはありません。使えるのは {choices} です。引用符で囲むと名前から探します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is not there. There are {choices}.</source>
        <translation>「{piece}」はありません。使えるのは {choices} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” takes {choices}.</source>
        <translation>「{piece}」に指定できるのは {choices} です。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find by name   {key}</source>
        <translation>名前で検索   {key}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find pictures</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sorted by: {name}, {way}</source>
        <translation>並べ替え: {name}、{way}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Words of the name; * stands for anything, - in front for not.
state:done   category:name   boxes:&gt;5   split:val   finding:any   detections:any
Commas for one or the other: state:done,empty</source>
        <translation>名前に含まれる語。* は任意の文字列、先頭の - は除外。
state:done   category:名前   boxes:&gt;5   split:val   finding:any   detections:any
カンマは「または」: state:done,empty</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>descending</source>
        <translation>降順</translation>
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
        <translation>最小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Detections</source>
        <translation>検出</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Number of boxes</source>
        <translation>ボックスの数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Show all pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Split</source>
        <translation>分割</translation>
    </message>
</context>
<context>
    <name>FindMoved</name>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 of {1} pictures is missing; its boxes are kept: {2}</source>
        <translation>画像 {1} 枚中 1 枚が見つかりません。ボックスは保持されています: {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture is linked again.</source>
        <translation>画像 1 枚を再リンクしました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture was found. Link it again?</source>
        <translation>画像 1 枚が見つかりました。再リンクしますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Find moved pictures…</source>
        <translation>移動した画像を探す…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Link again</source>
        <translation>再リンク</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is in {0} any more. The boxes are kept.</source>
        <translation>{0} にはもう画像がありません。ボックスは保持されています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is missing.</source>
        <translation>見つからない画像はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Pictures found</source>
        <translation>見つかった画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>The picture folder will be {0}.</source>
        <translation>画像フォルダは {0} になります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>These are left as they are:</source>
        <translation>次のものはそのまま残ります:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Where are the pictures now?</source>
        <translation>画像は今どこにありますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} of {1} pictures are missing; their boxes are kept: {2}</source>
        <translation>画像 {1} 枚中 {0} 枚が見つかりません。ボックスは保持されています: {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures are linked again.</source>
        <translation>画像 {0} 枚を再リンクしました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures were found. Link them again?</source>
        <translation>画像 {0} 枚が見つかりました。再リンクしますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>… and {0} more</source>
        <translation>… ほか {0} 件</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {count} boxes</source>
        <translation>ボックス {count} 個を移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {name}</source>
        <translation>{name} を移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {count} boxes</source>
        <translation>ボックス {count} 個のサイズを変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {name}</source>
        <translation>{name} のサイズを変更</translation>
    </message>
</context>
<context>
    <name>HandOptions</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is always shown.</source>
        <translation>十字線を常に表示します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is never shown.</source>
        <translation>十字線を表示しません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is shown while drawing.</source>
        <translation>十字線を描画中だけ表示します。</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 note</source>
        <translation>情報 1 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all {0}</source>
        <translation>すべて修正 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all: {0}.</source>
        <translation>すべて修正: {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Health</source>
        <translation>データチェック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Look first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Nothing odd was found.</source>
        <translation>おかしな点は見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Picture {0} of {1}; Enter shows the next.</source>
        <translation>画像 {0} / {1}。Enter で次を表示します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Pictures read at {0}</source>
        <translation>画像の読み込み: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its pictures</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The first {0} are listed.</source>
        <translation>先頭の {0} 件を表示しています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The pictures were not read.</source>
        <translation>画像は読み込まれていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>What is odd, by kind</source>
        <translation>種類別の指摘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} errors</source>
        <translation>エラー {0} 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} notes</source>
        <translation>情報 {0} 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} warnings</source>
        <translation>警告 {0} 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{label}: {count}, without a look at each? Undo takes all of it back at once.</source>
        <translation>{label}: {count} 件を、1 件ずつ見ずに実行しますか？ 「元に戻す」で一度にすべて戻せます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{title}: fix {count}</source>
        <translation>{title}: {count} 件を修正</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>All {count} boxes are hidden. {key} shows them.</source>
        <translation>ボックス {count} 個はすべて非表示です。{key} で表示します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>Hidden boxes</source>
        <translation>非表示のボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>{hidden} of {count} boxes are hidden. {key} shows them.</source>
        <translation>ボックス {count} 個中 {hidden} 個が非表示です。{key} で表示します。</translation>
    </message>
</context>
<context>
    <name>HintPlate</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hint_plate.py"/>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, here you are</source>
        <translation>{change}、現在の位置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, undone</source>
        <translation>{change}、取り消し済み</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{count} older changes can not be taken back</source>
        <translation>これより古い {count} 件の変更は元に戻せません</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Changes, the newest last</source>
        <translation>変更 (最新が最後)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Done again: {text}</source>
        <translation>やり直しました: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Going there</source>
        <translation>移動中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Stop here</source>
        <translation>ここで止める</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Undone: {text}</source>
        <translation>元に戻しました: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes done again</source>
        <translation>{count} 件の変更をやり直しました</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes undone</source>
        <translation>{count} 件の変更を元に戻しました</translation>
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
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Brings in boxes that another program made for pictures of this project. Before anything changes you see what comes in and what does not.</source>
        <translation>このプロジェクトの画像に対してほかのプログラムで作成されたボックスを取り込みます。変更する前に、何が取り込まれ、何が取り込まれないかを確認できます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Choose the format</source>
        <translation>形式を選択</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Done: every object has its box. Only such pictures are trained on.</source>
        <translation>完了: すべての対象にボックスがあります。学習に使われるのはこの画像だけです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Folder with the labels to import</source>
        <translation>インポートするラベルのフォルダ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Import labels</source>
        <translation>ラベルをインポート</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It cannot be looked at.</source>
        <translation>内容を調べられません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It fits several formats: {0}. Choose one of them.</source>
        <translation>複数の形式に当てはまります: {0}。どれか 1 つを選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It is packed: unpack it, and choose the folder.</source>
        <translation>圧縮されています。展開してから、そのフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels ({0});;All files (*)</source>
        <translation>ラベル ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels to import</source>
        <translation>インポートするラベル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Leave their marks as they are</source>
        <translation>マークを変更しない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looking at it…</source>
        <translation>内容を調べています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looks like {0}.</source>
        <translation>{0} のようです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them in progress</source>
        <translation>作業中にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Read labels</source>
        <translation>ラベルを読み込む</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Reading labels…</source>
        <translation>ラベルを読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The format cannot be told by looking: choose it.</source>
        <translation>内容から形式を判別できません。形式を選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The labels could not be read.</source>
        <translation>ラベルを読み込めませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The project was changed meanwhile, so the labels were read again.</source>
        <translation>その間にプロジェクトが変更されたため、ラベルを読み込み直しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>There is no such file or folder.</source>
        <translation>そのようなファイルやフォルダはありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>What to mark the pictures as</source>
        <translation>画像に付けるマーク</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Why nothing could be read</source>
        <translation>何も読み込めなかった理由</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Starting the engine…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} / {2}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press a key, or Esc to give up</source>
        <translation>キーを押してください (Esc で中止)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press the new key</source>
        <translation>新しいキーを押してください</translation>
    </message>
</context>
<context>
    <name>KeyboardDrawing</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/keyboard_drawing.py"/>
        <source>Arrows move the box (Shift: 10 pixels), Alt+arrows widen it, Alt+Shift+arrows narrow it. Return keeps it, Esc drops it.</source>
        <translation>矢印キーで移動 (Shift で 10 ピクセル)、Alt+矢印で広げる、Alt+Shift+矢印で縮める。Enter で確定、Esc で取り消します。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Add a key…</source>
        <translation>キーを追加(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Back to its own keys</source>
        <translation>既定のキーに戻す(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Remove the key</source>
        <translation>キーを削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Use it here, not there</source>
        <translation>こちらに割り当てる(&amp;U)</translation>
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
        <translation>すべてのキーをリセットしました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Choose keys</source>
        <translation>キーの割り当て</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys of this action</source>
        <translation>この操作のキー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Reset a&amp;ll keys</source>
        <translation>すべてのキーをリセット(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is taken. {why}</source>
        <translation>{key} は使用中です。{why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is the key of {actions}. Should it be the key of this one?</source>
        <translation>{key} は {actions} のキーです。この操作のキーにしますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} works from now on.</source>
        <translation>{key} が使えるようになりました。</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>List of keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>No action is called so.</source>
        <translation>その名前の操作はありません。</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>The model at step {0}</source>
        <translation>ステップ {0} のモデル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees here is shown while it goes on.</source>
        <translation>学習中に、モデルがここで何を見ているかを表示します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees is not shown.</source>
        <translation>モデルが見ているものは表示しません。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>A training is running</source>
        <translation>学習を実行中です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? The best model so far is kept, and it can go on the next time.</source>
        <translation>停止して閉じますか? これまでの最良のモデルは残り、次回続けられます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? You can let it look again at any time.</source>
        <translation>停止して閉じますか？ 予測はいつでもやり直せます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>The model is looking at your pictures</source>
        <translation>モデルが画像を調べています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written, because another program changed it. Your version is kept as a backup, but your changes do not come back by themselves. Close anyway?</source>
        <translation>別のプログラムが annotations.json を変更したため、書き込めませんでした。あなたの版はバックアップとして残りますが、変更は自動では戻りません。それでも閉じますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written. Your changes are in the journal and come back when you open the project again. Close anyway?</source>
        <translation>annotations.json に書き込めませんでした。変更はジャーナルに残っており、プロジェクトを次に開いたときに復元されます。それでも閉じますか？</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>Log of the engine</source>
        <translation>エンジンのログ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>The engine has not written anything.</source>
        <translation>エンジンの出力はまだありません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Annotate</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Train</source>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>No project yet</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Open again</source>
        <translation>最近のプロジェクト</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/minimap.py"/>
        <source>Overview of the picture</source>
        <translation>画像の全体図</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source> min</source>
        <translation> 分</translation>
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
        <translation>少し</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>All of it: wants a GPU</source>
        <translation>全体: GPU が必要</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>As all others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Come up oftener</source>
        <translation>より頻繁に使う</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Disk for kept features</source>
        <translation>保存する特徴用のディスク</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>End early</source>
        <translation>早めに終了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Half of the views</source>
        <translation>ビューの半分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much of the backbone is trained</source>
        <translation>バックボーンのうち学習させる範囲</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much pictures are varied</source>
        <translation>画像をどれだけ変化させるか</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Its last two blocks</source>
        <translation>最後の 2 ブロック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Kept on disk</source>
        <translation>ディスクに保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic</source>
        <translation>モザイク</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic: four pictures in one</source>
        <translation>モザイク: 4 枚の画像を 1 枚に</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Much</source>
        <translation>大きく</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never: takes all its time</source>
        <translation>しない: 時間をすべて使う</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>None of it: quickest</source>
        <translation>なし: 最速</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Not at all</source>
        <translation>しない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Rare categories</source>
        <translation>まれなカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Seen from above: also upside down</source>
        <translation>上から見た画像: 上下も反転</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Train backbone</source>
        <translation>バックボーンの学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Vary pictures</source>
        <translation>画像の変化</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>When it gets no better</source>
        <translation>良くならなくなったら</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether pictures with rare categories come up oftener</source>
        <translation>まれなカテゴリの画像をより頻繁に使うかどうか</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether the training ends early when it gets no better</source>
        <translation>良くならなくなったら学習を早めに終了するか</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Move by key</source>
        <translation>キーで移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Resize by key</source>
        <translation>キーでサイズを変更</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Go to picture</source>
        <translation>画像へ移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Number of the picture in the list</source>
        <translation>一覧での画像の番号</translation>
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
        <translation>毎分約 {pace} 枚、残り約 1 分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {hours} hours to go</source>
        <translation>毎分約 {pace} 枚、残り {hours} 時間</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {left} minutes to go</source>
        <translation>毎分約 {pace} 枚、残り {left} 分</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action, a setting or a picture</source>
        <translation>操作、設定、画像を検索</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What fits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What would you like to do? Or a picture's name</source>
        <translation>何をしますか？ 画像の名前でも検索できます</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to check on</source>
        <translation>検証用の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to test on</source>
        <translation>テスト用の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Which pictures the model is judged on</source>
        <translation>モデルを評価する画像</translation>
    </message>
</context>
<context>
    <name>PickerRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picker_rows.py"/>
        <source>New category: {name}</source>
        <translation>新しいカテゴリ: {name}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied the picture, {size} pixels.</source>
        <translation>画像をコピーしました ({size} ピクセル)。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied: {path}</source>
        <translation>コピーしました: {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Set aside</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>The picture is still being read.</source>
        <translation>画像はまだ読み込み中です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>{picture} is set aside; its file stays. {key} brings it back.</source>
        <translation>{picture} を外しました。ファイルは残っています。{key} で戻せます。</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>A new picture lies in the folder: {name}</source>
        <translation>フォルダに新しい画像があります: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add them</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring it back…</source>
        <translation>戻す…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copying pictures…</source>
        <translation>画像をコピーしています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Drop a folder of pictures, pictures, or a label file.</source>
        <translation>画像フォルダ、画像、またはラベルファイルをドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>No picture is set aside.</source>
        <translation>外した画像はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>The folder is {folder}. The originals stay as they are.</source>
        <translation>コピー先のフォルダは {folder} です。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} new pictures lie in the folder.</source>
        <translation>フォルダに新しい画像が {count} 枚あります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} pictures are not in the project's picture folder. Copy them there?</source>
        <translation>画像 {count} 枚がプロジェクトの画像フォルダにありません。そこへコピーしますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is not in the project's picture folder. Copy it there?</source>
        <translation>{picture} はプロジェクトの画像フォルダにありません。そこへコピーしますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is set aside.</source>
        <translation>{picture} は外されています。</translation>
    </message>
</context>
<context>
    <name>PictureInWords</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No box is selected.</source>
        <translation>ボックスが選択されていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No picture is shown.</source>
        <translation>画像が表示されていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected boxes: {count}.</source>
        <translation>選択中のボックス: {count}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected: {category}, from {x}, {y}, {width} wide and {height} high.</source>
        <translation>選択中: {category}、位置 {x}, {y}、幅 {width}、高さ {height}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>{picture}, {width} by {height} pixels. Boxes: {count}.</source>
        <translation>{picture}、{width} × {height} ピクセル。ボックス: {count}。</translation>
    </message>
</context>
<context>
    <name>PictureShow</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>The picture is {now} now but was {before}: its boxes may be off.</source>
        <translation>画像は現在 {now} ですが、以前は {before} でした。ボックスがずれている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>This picture cannot be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>{now} now, but the boxes are of {before}</source>
        <translation>現在 {now}、ボックスは {before} のもの</translation>
    </message>
</context>
<context>
    <name>PixelReadout</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/pixel_readout.py"/>
        <source>x {x}, y {y}: {values}</source>
        <translation>x {x}, y {y}: {values}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>Folder…</source>
        <translation>フォルダ…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a file</source>
        <translation>{0}: ファイルを選択</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a folder</source>
        <translation>{0}: フォルダを選択</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/plan_view.py"/>
        <source>What the training will do</source>
        <translation>学習の内容</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Nothing to draw yet</source>
        <translation>まだ描くものがありません</translation>
    </message>
</context>
<context>
    <name>PrecisionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>All categories</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Category of the curve</source>
        <translation>曲線のカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision over recall at IoU 0.5</source>
        <translation>IoU 0.5 での適合率と再現率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>The {0} with the most boxes</source>
        <translation>ボックスが最も多い {0} 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>mean of all</source>
        <translation>全体の平均</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>threshold {0}</source>
        <translation>しきい値 {0}</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with a prediction. Predict when it has ended.</source>
        <translation>エンジンは別の予測を実行中です。終わってから予測してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with an evaluation. Predict when it has ended.</source>
        <translation>エンジンは評価を実行中です。終わってから予測してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with another job. Predict when it has ended.</source>
        <translation>エンジンは別の処理を実行中です。終わってから予測してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with training. Predict when it has ended.</source>
        <translation>エンジンは学習を実行中です。終わってから予測してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The project could not be saved, so nothing was predicted.</source>
        <translation>プロジェクトを保存できなかったため、予測は行いませんでした。</translation>
    </message>
</context>
<context>
    <name>PreflightSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes of each category</source>
        <translation>カテゴリごとのボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes to learn</source>
        <translation>学習用ボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Double-click to see the picture</source>
        <translation>ダブルクリックで画像を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Not ready to train yet</source>
        <translation>まだ学習の準備ができていません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>One thing worth a look</source>
        <translation>見ておきたい点 1 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Say which pictures are for learning and which for checking</source>
        <translation>どの画像を学習用、検証用にするかを決めます</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split the pictures</source>
        <translation>画像を分割</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split…</source>
        <translation>分割…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>To check</source>
        <translation>検証用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>What must be put right first</source>
        <translation>先に直す必要がある点</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} kept for the final test</source>
        <translation>最終テスト用 {0} 枚</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} or more are better</source>
        <translation>{0} 個以上を推奨</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look</source>
        <translation>見ておきたい点 {0} 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look, the first {1} of them here</source>
        <translation>見ておきたい点 {0} 件 (先頭の {1} 件を表示)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to check on</source>
        <translation>検証用 {0} 枚</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to learn from</source>
        <translation>学習用 {0} 枚</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <location filename="../../deitdet_gui/gui/preparation.py"/>
        <source>The project could not be made: {0}</source>
        <translation>プロジェクトを作成できませんでした: {0}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/progress.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} done</source>
        <translation>{done:,} 枚完了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} of {count:,} done</source>
        <translation>{count:,} 枚中 {done:,} 枚完了</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>1 detection waits</source>
        <translation>未確認の検出 1 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>All categories</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>As listed</source>
        <translation>一覧の順</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Category to show</source>
        <translation>表示するカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Most first</source>
        <translation>検出の多い順</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Nothing waits</source>
        <translation>未確認なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Order of the pictures</source>
        <translation>画像の順序</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Put every threshold where the model did best on the validation pictures</source>
        <translation>すべてのしきい値を、検証用の画像でモデルの成績が最もよかった値にします</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset the thresholds</source>
        <translation>しきい値をリセット</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Show from this score</source>
        <translation>このスコア以上を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Surest first</source>
        <translation>スコアの高い順</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on 1 picture</source>
        <translation>未確認の検出が画像 1 枚に {0:,} 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on {1:,} pictures</source>
        <translation>未確認の検出が画像 {1:,} 枚に {0:,} 件</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next, when this is over: {0}</source>
        <translation>これが終わったら次: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>They begin one after another. After the window was closed they do not begin by themselves, but stay in the list of trainings.</source>
        <translation>順番に始まります。ウィンドウを閉じた後は自動では始まりませんが、学習の一覧に残ります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Trainings that wait for their turn</source>
        <translation>順番を待っている学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} more</source>
        <translation>ほか {0} 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} pictures</source>
        <translation>{0} 枚の画像</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take it off this list; nothing is deleted</source>
        <translation>この一覧から外します。何も削除されません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take {name} off this list</source>
        <translation>{name} をこの一覧から外す</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Bringing the backup back…</source>
        <translation>バックアップから復元しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Choose another folder…</source>
        <translation>別のフォルダを選択…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Open the backup of {when} ({count} boxes)</source>
        <translation>{when} のバックアップを開く (ボックス {count} 個)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now.</source>
        <translation>バックアップを開きました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now. What was there is kept as {0}.</source>
        <translation>バックアップを開きました。元のファイルは {0} として残してあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>There is no backup of it that can be read. It was left as it is.</source>
        <translation>読み込めるバックアップはありません。ファイルはそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Deserve a look: {0}</source>
        <translation>見ておきたい点: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Left out: {0}</source>
        <translation>除外: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Notes: {0}</source>
        <translation>情報: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>テキスト (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The report file</source>
        <translation>レポートファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The whole report is in {0}.</source>
        <translation>レポート全体は {0} にあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is left out or deserves a look</source>
        <translation>除外されたものと見ておきたい点</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is missing on the other side</source>
        <translation>移されなかったもの</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Which, and why, is listed below.</source>
        <translation>内容と理由は下の一覧にあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>{0} things are left out</source>
        <translation>{0} 件が除外されています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>… and {0} more: save the report to have all of them.</source>
        <translation>… ほか {0} 件: レポートを保存するとすべて確認できます。</translation>
    </message>
</context>
<context>
    <name>Rescan</name>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 file could not be read: {1}</source>
        <translation>ファイル 1 個を読み込めませんでした: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 new picture.</source>
        <translation>新しい画像 1 枚。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 note: {1}</source>
        <translation>情報 1 件: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add one picture</source>
        <translation>画像 1 枚を追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add {0} pictures</source>
        <translation>画像 {0} 枚を追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Looking for new pictures…</source>
        <translation>新しい画像を探しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} files could not be read: {1}</source>
        <translation>ファイル {0} 個を読み込めませんでした: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} new pictures.</source>
        <translation>新しい画像 {0} 枚。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} notes: {1}</source>
        <translation>情報 {0} 件: {1}</translation>
    </message>
</context>
<context>
    <name>Retrace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Done again: {text}</source>
        <translation>やり直しました: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Undone: {text}</source>
        <translation>元に戻しました: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>{what} (on {count} pictures)</source>
        <translation>{what} (画像 {count} 枚)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Draw boxes on some pictures, mark them done and train. Then you see here what the model finds on the others.</source>
        <translation>何枚かの画像にボックスを描き、完了にして学習してください。ほかの画像からモデルが見つけたものがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Lower the threshold to see weaker ones, or train again.</source>
        <translation>しきい値を下げてスコアの低いものも表示するか、もう一度学習してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits</source>
        <translation>未確認なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits on this picture. {key} marks it done and goes on.</source>
        <translation>この画像に未確認はありません。{key} で完了にして次へ進みます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Pictures not looked at yet: {0}.</source>
        <translation>まだ調べていない画像: {0} 枚。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Predict all pictures</source>
        <translation>すべての画像を予測</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The detections cannot be read</source>
        <translation>検出を読み込めません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The model is ready, and has not looked at your pictures yet.</source>
        <translation>モデルの準備ができました。まだ画像を調べていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>There is no model yet. Train first.</source>
        <translation>モデルがまだありません。先に学習してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Train first</source>
        <translation>先に学習してください</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>What the model found waits here for an answer, one after the other.</source>
        <translation>モデルが見つけたものを、ここで 1 件ずつ確認していきます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting</source>
        <translation>予測中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting {0} / {1}</source>
        <translation>予測中 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has boxes and is not empty.</source>
        <translation>画像 1 枚にはボックスがあるため、空にできません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has no boxes to be done.</source>
        <translation>画像 1 枚にはボックスがないため、完了にできません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done: nothing here</source>
        <translation>完了: 対象なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done: nothing here</source>
        <translation>完了にする: 対象なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Select all pictures of the list</source>
        <translation>リストのすべての画像を選択</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip: do not use</source>
        <translation>スキップ: 使わない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Take the mark back</source>
        <translation>マークを取り消す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have boxes and are not empty.</source>
        <translation>画像 {0} 枚にはボックスがあるため、空にできません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have no boxes to be done.</source>
        <translation>画像 {0} 枚にはボックスがないため、完了にできません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{action} ({count} pictures)</source>
        <translation>{action} (画像 {count} 枚)</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>About the predictions</source>
        <translation>予測について</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Pictures looked at</source>
        <translation>調べた画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Predict all pictures</source>
        <translation>すべての画像を予測</translation>
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
        <translation>あと 10 分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it 10 more minutes</source>
        <translation>あと 10 分続ける</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it ten more minutes than it has now.</source>
        <translation>今より 10 分長く学習させます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Going on…</source>
        <translation>再開しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stop, keep the best</source>
        <translation>停止 (最良を残す)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
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
        <translation>始める</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin a new training with this model and the boxes as they are now.</source>
        <translation>このモデルと現在のボックスで新しい学習を始めます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin next</source>
        <translation>次に始める</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare with another training</source>
        <translation>別の学習と比較</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Export model…</source>
        <translation>モデルを書き出す…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on next</source>
        <translation>次に続ける</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>New one from this</source>
        <translation>これを元に新規</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Review with this model</source>
        <translation>このモデルで確認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train longer</source>
        <translation>さらに学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train this finished one for some more time.</source>
        <translation>終わったこの学習をもう少し続けます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings</source>
        <translation>学習の一覧</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings of this project</source>
        <translation>このプロジェクトの学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>training…</source>
        <translation>学習中…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>
The best model so far is kept.</source>
        <translation>
これまでで最良のモデルは残っています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP of the best model</source>
        <translation>最良のモデルの AP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP {0}, AP50 {1} at step {2}</source>
        <translation>AP {0}、AP50 {1} (ステップ {2})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Average precision of each category</source>
        <translation>カテゴリごとの平均適合率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Finished: {0}</source>
        <translation>終了: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How far the training is</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How it learns, and how well it finds boxes</source>
        <translation>学習の様子と、ボックスを見つける精度</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How the training ended</source>
        <translation>学習の結果</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Interrupted: it ended without a word. The log may say more.</source>
        <translation>中断: 何も出力せずに終了しました。ログに詳細があるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Its curves will be drawn here while it goes.</source>
        <translation>学習中はここにグラフが描かれます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No score yet</source>
        <translation>スコアはまだありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No training yet</source>
        <translation>学習はまだありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes of the training</source>
        <translation>学習の備考</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores, notes and log of the training</source>
        <translation>学習のスコア、備考、ログ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Steps taken: {0}. A few hundred are needed: train longer.</source>
        <translation>実行したステップ: {0}。数百必要です。さらに学習させてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model is kept: {0}</source>
        <translation>最良のモデルを残しました: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model so far is kept.</source>
        <translation>これまでで最良のモデルは残っています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>There was no model to keep yet.</source>
        <translation>残せるモデルはまだありませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}</source>
        <translation>{0} の学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}: {1} pictures, {2} to check on</source>
        <translation>{0} の学習: 画像 {1} 枚、検証用 {2} 枚</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Watch it learn</source>
        <translation>学習の様子を見る</translation>
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
        <translation>それより大きいボックスの AP。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 32 x 32 pixels.</source>
        <translation>32 x 32 ピクセルまでのボックスの AP。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 96 x 96 pixels.</source>
        <translation>96 x 96 ピクセルまでのボックスの AP。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>From this score on precision is {0} and recall {1}.</source>
        <translation>このスコア以上で、適合率 {0}、再現率 {1} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>How well each category is found</source>
        <translation>カテゴリごとの見つかりやすさ</translation>
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
        <translation>検出を表示するスコアの下限: F1 が最大の値。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>With so few boxes to find these numbers are mostly luck.</source>
        <translation>見つけるボックスがこれほど少ないと、数値はほとんど偶然です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>{0}: too few</source>
        <translation>{0}: 少なすぎ</translation>
    </message>
</context>
<context>
    <name>Seeing</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>Lines come between pixels when you are zoomed in far.</source>
        <translation>大きく拡大すると、ピクセルの間に線を表示します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>No lines between pixels.</source>
        <translation>ピクセルの間に線を表示しません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview comes up while you are zoomed in.</source>
        <translation>拡大中は全体図を表示します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview is hidden.</source>
        <translation>全体図を表示しません。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Back to the &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Descending</source>
        <translation>降順</translation>
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
        <translation>数値を変えると別の分割になります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Each training learns from one part of the pictures and is checked on another. The split is kept, so that trainings can be compared.</source>
        <translation>学習のたびに、画像の一部で学習し、別の一部で検証します。分割は保存されるので、学習どうしを比較できます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Export lists…</source>
        <translation>リストをエクスポート…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder for train.txt, val.txt, test.txt</source>
        <translation>train.txt、val.txt、test.txt を入れるフォルダ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder with train.txt, val.txt, test.txt</source>
        <translation>train.txt、val.txt、test.txt のあるフォルダ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>For the final test</source>
        <translation>最終テスト用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Import lists…</source>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep near-duplicates in one part</source>
        <translation>ほぼ同一の画像を同じ区分にまとめる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep the pictures of a folder in one part</source>
        <translation>同じフォルダの画像を同じ区分にまとめる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Looking for pictures that are nearly the same…</source>
        <translation>ほぼ同一の画像を探しています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Near-duplicates could not be looked for.</source>
        <translation>ほぼ同一の画像を探せませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>No lists</source>
        <translation>リストがありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again</source>
        <translation>分割し直す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again?</source>
        <translation>分割し直しますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split the pictures</source>
        <translation>画像を分割</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The lists are in {0}.</source>
        <translation>リストの保存先は {0} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The scores of the trainings so far ({0}) were measured on other pictures. They cannot be compared with those of trainings to come, and a model that goes on from one of them may have learnt pictures that it will be judged on.</source>
        <translation>これまでの学習 ({0} 件) のスコアは、別の画像で測られたものです。今後の学習のスコアとは比較できません。また、これまでのモデルから続けて学習したモデルは、評価に使う画像をすでに学習している可能性があります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>There is no train.txt, val.txt or test.txt in {0}.</source>
        <translation>{0} に train.txt、val.txt、test.txt がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>This cannot be done</source>
        <translation>実行できません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To check on</source>
        <translation>検証用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To learn from</source>
        <translation>学習用</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Why there is no such split</source>
        <translation>この分割ができない理由</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have near-duplicates, which are in the same part.</source>
        <translation>{0} 枚の画像にはほぼ同一の画像があり、同じ区分に入っています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have no part yet; they get one when they are used.</source>
        <translation>{0} 枚の画像にはまだ区分がありません。使われるときに決まります。</translation>
    </message>
</context>
<context>
    <name>SplitTableView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Boxes of</source>
        <translation>内訳</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures and boxes in each part</source>
        <translation>区分ごとの画像とボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on 1 picture</source>
        <translation>画像 1 枚</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on {0} pictures</source>
        <translation>画像 {0} 枚</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/stage.py"/>
        <source>This picture cannot be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
</context>
<context>
    <name>Standstill</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>End it</source>
        <translation>終了させる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Everything is on disk: the window may be closed, and it can go on.</source>
        <translation>すべてディスクに保存済みです。ウィンドウを閉じても、後で続けられます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Paused at step {0}. {1}</source>
        <translation>ステップ {0} で一時停止中。{1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>What it has saved is kept if you end it; it can go on from there.</source>
        <translation>終了させても保存済みの内容は残り、そこから続けられます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Why the training stands still</source>
        <translation>学習が止まっている理由</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Choose it again, or other weights.</source>
        <translation>選び直すか、別の重みを選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Getting the training ready. New pictures are compared with the others…</source>
        <translation>学習の準備をしています。新しい画像をほかの画像と比べています…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Why the training did not start</source>
        <translation>学習が始まらなかった理由</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Your boxes could not be saved, so the training did not start.</source>
        <translation>ボックスを保存できなかったため、学習を開始しませんでした。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>1 box</source>
        <translation>ボックス 1 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>detections that wait: {count}</source>
        <translation>未確認の検出: {count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>in progress</source>
        <translation>作業中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>something odd was found</source>
        <translation>指摘あり</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>{count} boxes</source>
        <translation>ボックス {count} 個</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>Validation pictures as the model saw them, step by step</source>
        <translation>モデルが見た検証用の画像 (ステップごと)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>{0} pictures, {1} steps</source>
        <translation>画像 {0} 枚、{1} ステップ</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Least score of {0}</source>
        <translation>{0} の最低スコア</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Automatic: {0:.0f} min</source>
        <translation>自動: {0:.0f} 分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>End by this time, however long that is from now.</source>
        <translation>残り時間にかかわらず、この時刻までに終わります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Finish by a time of the day</source>
        <translation>時刻までに終わらせる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Time for the training in minutes</source>
        <translation>学習時間 (分)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>When the training is to be over</source>
        <translation>学習を終える時刻</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>finish by</source>
        <translation>終了時刻</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Add to the queue</source>
        <translation>待ち行列に追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train   ·   about {0} on this {1}</source>
        <translation>学習を開始   ·   この {1} で約 {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>What it will do</source>
        <translation>学習の内容</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>it is open in {0}; this window can only look.</source>
        <translation>{0} で開かれています。このウィンドウでは閲覧のみできます。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>training paused</source>
        <translation>学習を一時停止中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>{0} The training was started once more, from where it was saved last.</source>
        <translation>{0} 最後に保存したところから、学習をもう一度始めました。</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>Pictures with detections that wait</source>
        <translation>未確認の検出がある画像</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: answered</source>
        <translation>{0}: 確認済み</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: {1} wait, best score {2}</source>
        <translation>{0}: 未確認 {1} 件、最高スコア {2}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Do not skip</source>
        <translation>スキップしない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done: nothing here</source>
        <translation>完了: 対象なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Every picture of the list is done.</source>
        <translation>一覧の画像はすべて完了しています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>It cannot be shown. {key} skips it.</source>
        <translation>表示できません。{key} でスキップします。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>No boxes here: {key} says it is empty.</source>
        <translation>ここにはボックスがありません。{key} で空にします。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>One moment: the picture is still being read.</source>
        <translation>少しお待ちください。画像を読み込んでいます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>There are boxes here, so it is not empty. {key} says done.</source>
        <translation>ここにはボックスがあるので、空ではありません。{key} で完了にします。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the first picture of the list.</source>
        <translation>一覧の最初の画像です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the last picture of the list.</source>
        <translation>一覧の最後の画像です。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/watching.py"/>
        <source>The engine has not got on for {0}.</source>
        <translation>{0} の間、進んでいません。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Begin with a folder of pictures</source>
        <translation>画像フォルダから始めましょう</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Open a folder of pictures…</source>
        <translation>画像フォルダを開く…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or drop a folder of pictures here. Everything stays on this computer,
and your pictures are never changed.</source>
        <translation>または、画像フォルダをここにドロップしてください。データはすべてこのコンピューターに残り、
画像が変更されることはありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or go on with</source>
        <translation>または続きから</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Preparing the project</source>
        <translation>プロジェクトを準備中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Try the sample project</source>
        <translation>サンプルを試す</translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Draw boxes</source>
        <translation>ボックスを描く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>See what it finds</source>
        <translation>検出結果を見る</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Train on them</source>
        <translation>学習させる</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>Open in {0}. You can look, but not change anything here.</source>
        <translation>{0} で開かれています。ここでは閲覧のみで、変更はできません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>The training is over. What it finds in your pictures comes up under Review.</source>
        <translation>学習が終わりました。画像から見つかったものは「確認」に表示されます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>only to look at</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saved {0}</source>
        <translation>保存済み {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} changes of a session that ended suddenly were brought back.</source>
        <translation>突然終了した前回の変更 {0} 件を復元しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} done, {1} empty, {2} to go</source>
        <translation>完了 {0}、空 {1}、残り {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} records of annotations.json cannot be shown; they are kept. First: {1}</source>
        <translation>annotations.json のレコード {0} 件は表示できませんが、そのまま保持されます。最初の 1 件: {1}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>step {0}</source>
        <translation>ステップ {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>your boxes</source>
        <translation>あなたのボックス</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept all on this picture</source>
        <translation>この画像の検出をすべて承認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 0</source>
        <translation>承認: カテゴリ 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 1</source>
        <translation>承認: カテゴリ 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 2</source>
        <translation>承認: カテゴリ 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 3</source>
        <translation>承認: カテゴリ 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 4</source>
        <translation>承認: カテゴリ 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 5</source>
        <translation>承認: カテゴリ 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 6</source>
        <translation>承認: カテゴリ 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 7</source>
        <translation>承認: カテゴリ 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 8</source>
        <translation>承認: カテゴリ 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 9</source>
        <translation>承認: カテゴリ 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Actual size</source>
        <translation>等倍で表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align left edges</source>
        <translation>左端をそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align lower edges</source>
        <translation>下端をそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a column</source>
        <translation>中心を縦一列にそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a row</source>
        <translation>中心を横一列にそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align right edges</source>
        <translation>右端をそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align upper edges</source>
        <translation>上端をそろえる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Annotate</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Answer</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Arrange</source>
        <translation>整列</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As high as the last one</source>
        <translation>最後のボックスと同じ高さ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As large as the last one</source>
        <translation>最後のボックスと同じ大きさ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As wide as the last one</source>
        <translation>最後のボックスと同じ幅</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to how it was found</source>
        <translation>検出時の状態に戻す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the category before</source>
        <translation>前のカテゴリに戻す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the page</source>
        <translation>ページに戻る</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes of the previous picture</source>
        <translation>前の画像のボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours: back to normal</source>
        <translation>明るさと色: 標準に戻す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours…</source>
        <translation>明るさと色…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Bring back pictures set aside…</source>
        <translation>外した画像を戻す…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 0</source>
        <translation>カテゴリ 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 1</source>
        <translation>カテゴリ 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 2</source>
        <translation>カテゴリ 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 3</source>
        <translation>カテゴリ 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 4</source>
        <translation>カテゴリ 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 5</source>
        <translation>カテゴリ 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 6</source>
        <translation>カテゴリ 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 7</source>
        <translation>カテゴリ 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 8</source>
        <translation>カテゴリ 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 9</source>
        <translation>カテゴリ 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check the dataset…</source>
        <translation>データセットをチェック…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose a category…</source>
        <translation>カテゴリを選択…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose keys…</source>
        <translation>キーの割り当て…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Close the project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy box</source>
        <translation>ボックスをコピー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crosshair: always, drawing, never</source>
        <translation>十字線: 常に・描画中・なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crowd</source>
        <translation>密集</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Cut box</source>
        <translation>ボックスを切り取り</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Delete box</source>
        <translation>ボックスを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Difficult</source>
        <translation>困難</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done, and next</source>
        <translation>完了して次へ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done: nothing here, and next</source>
        <translation>完了して次へ: 対象なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw a box by keys</source>
        <translation>キーでボックスを描く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw the next box</source>
        <translation>次のボックスを描く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Duplicate box</source>
        <translation>ボックスを複製</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from left to right</source>
        <translation>横方向に等間隔にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>縦方向に等間隔にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export labels…</source>
        <translation>ラベルをエクスポート…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export model…</source>
        <translation>モデルを書き出す…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find a picture</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find an action…</source>
        <translation>操作を検索…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find moved pictures…</source>
        <translation>移動した画像を探す…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>First picture</source>
        <translation>最初の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix all of its kind</source>
        <translation>同じ種類をすべて修正</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix it</source>
        <translation>修正</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go on after one box, or stay</source>
        <translation>1 個描くごとに次へ進む・とどまる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go to picture by number…</source>
        <translation>番号で画像へ移動…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show boxes</source>
        <translation>ボックスの表示・非表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 0</source>
        <translation>表示・非表示: カテゴリ 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 1</source>
        <translation>表示・非表示: カテゴリ 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 2</source>
        <translation>表示・非表示: カテゴリ 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 3</source>
        <translation>表示・非表示: カテゴリ 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 4</source>
        <translation>表示・非表示: カテゴリ 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 5</source>
        <translation>表示・非表示: カテゴリ 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 6</source>
        <translation>表示・非表示: カテゴリ 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 7</source>
        <translation>表示・非表示: カテゴリ 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 8</source>
        <translation>表示・非表示: カテゴリ 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 9</source>
        <translation>表示・非表示: カテゴリ 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show the category</source>
        <translation>カテゴリの表示・非表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Ignore region</source>
        <translation>無視領域</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Import labels…</source>
        <translation>ラベルをインポート…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it down</source>
        <translation>一覧で下へ移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it up</source>
        <translation>一覧で上へ移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Last picture</source>
        <translation>最後の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lines between pixels: show or hide</source>
        <translation>ピクセル間の線の表示・非表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lock or unlock the category</source>
        <translation>カテゴリのロック・解除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Look for new pictures</source>
        <translation>新しい画像を探す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next box</source>
        <translation>次のボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next detection</source>
        <translation>次の検出</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture not done</source>
        <translation>次の未完了の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Occluded</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open folder…</source>
        <translation>フォルダを開く…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open the sample project</source>
        <translation>サンプルプロジェクトを開く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Overview in the corner: show or hide</source>
        <translation>隅の全体図の表示・非表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Paste boxes</source>
        <translation>ボックスを貼り付け</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pause, or go on</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Picture file</source>
        <translation>画像ファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Predict all pictures</source>
        <translation>すべての画像を予測</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous box</source>
        <translation>前のボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous detection</source>
        <translation>前の検出</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture not done</source>
        <translation>前の未完了の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject all on this picture</source>
        <translation>この画像の検出をすべて却下</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Rename the category</source>
        <translation>カテゴリの名前を変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Select all boxes</source>
        <translation>すべてのボックスを選択</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Set the picture aside</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show all categories</source>
        <translation>すべてのカテゴリを表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show fewer detections</source>
        <translation>表示する検出を減らす</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show in the file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show more detections</source>
        <translation>表示する検出を増やす</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 0</source>
        <translation>これだけを表示: カテゴリ 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 1</source>
        <translation>これだけを表示: カテゴリ 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 2</source>
        <translation>これだけを表示: カテゴリ 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 3</source>
        <translation>これだけを表示: カテゴリ 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 4</source>
        <translation>これだけを表示: カテゴリ 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 5</source>
        <translation>これだけを表示: カテゴリ 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 6</source>
        <translation>これだけを表示: カテゴリ 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 7</source>
        <translation>これだけを表示: カテゴリ 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 8</source>
        <translation>これだけを表示: カテゴリ 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 9</source>
        <translation>これだけを表示: カテゴリ 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only the category</source>
        <translation>このカテゴリだけを表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the hints again</source>
        <translation>ヒントを再び表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the place</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Skip: do not use</source>
        <translation>スキップ: 使わない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Stop, keep the best</source>
        <translation>停止 (最良を残す)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train now</source>
        <translation>今すぐ学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Truncated</source>
        <translation>見切れ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Watch it learn: show or hide</source>
        <translation>学習の様子: 表示または非表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Write a note…</source>
        <translation>メモを書く…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the box, and back</source>
        <translation>ボックスに拡大・元に戻す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the detection</source>
        <translation>検出に拡大</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>({category}) has no coordinates</source>
        <translation>({category}) に座標がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) has no list of points</source>
        <translation>({category}) に点のリストがありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>({category}) has the corners {shown}</source>
        <translation>({category}) の角の座標が {shown} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) is a {kind} of {count} points, not a box</source>
        <translation>({category}) はボックスではなく、{count} 点の {kind} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>({count} lines are left out here)</source>
        <translation>({count} 行を省略)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>({kind}) has no label</source>
        <translation>({kind}) にラベルがありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>({part}) looks the same as {others}</source>
        <translation>({part}) は {others} と同じ画像に見えます</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>... and {more:,} more groups like these.</source>
        <translation>... ほかに同様の組が {more:,} 組あります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>1 box</source>
        <translation>ボックス 1 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 box left out:</source>
        <translation>ボックス 1 個を除外しました:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>1 has boxes; Space on it says that none is missing.</source>
        <translation>1 枚にはボックスがあります。描き残しがなければ、その画像で Space を押してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 picture left out:</source>
        <translation>画像 1 枚を除外しました:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is a HEIC, AVIF or video file</source>
        <translation>: HEIC、AVIF、または動画のファイルです</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is an SVG file</source>
        <translation>: SVG ファイルです</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is empty</source>
        <translation>: 空のファイルです</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is {what}</source>
        <translation>: {what}です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>&lt;{tag}&gt; instead of &lt;annotation&gt;</source>
        <translation>&lt;annotation&gt; ではなく &lt;{tag}&gt; があります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>A category needs a name.</source>
        <translation>カテゴリには名前が必要です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>A number from 0 on.</source>
        <translation>0 以上の数値を指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A picture that it learnt from cannot be read any more.</source>
        <translation>学習に使った画像 1 枚が読み込めなくなりました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A step has {batch} pictures, fewer than the {processes} processes that share it.</source>
        <translation>1 ステップの画像は {batch} 枚で、分担する {processes} 個のプロセスより少なくなっています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot be {kind!r}.</source>
        <translation>引き伸ばしに {kind!r} は指定できません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot go from {low:g} to {high:g}.</source>
        <translation>引き伸ばしの範囲を {low:g} から {high:g} にはできません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch needs two numbers, not {numbers!r}.</source>
        <translation>引き伸ばしには数値が 2 つ必要です。{numbers!r} は使えません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>AP {ap:.3f}, AP50 {ap50:.3f}</source>
        <translation>AP {ap:.3f}、AP50 {ap50:.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>An ONNX file cannot be made here: Python lacks {packages}.</source>
        <translation>ONNX ファイルを作成できません: Python に {packages} がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>And {count} more.</source>
        <translation>ほか {count} 件。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>Are they where they were?</source>
        <translation>元の場所にありますか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Backbone: {source}.</source>
        <translation>バックボーン: {source}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>Begin a new training from this run's model instead: deitdet train PROJECT --from RUN</source>
        <translation>代わりに、この学習のモデルから新しい学習を始めてください: deitdet train PROJECT --from RUN</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Boxes that may be off: {boxes:,}.</source>
        <translation>ずれている可能性のあるボックス: {boxes:,} 個。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, 1 core</source>
        <translation>CPU、1 コア</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, {count} cores</source>
        <translation>CPU、{count} コア</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Category {source} cannot be merged into {into}.</source>
        <translation>カテゴリ {source} を {into} に統合できません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Changes were brought back, but they are not saved yet. {error}</source>
        <translation>変更を復元しましたが、まだ保存されていません。{error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Check the connection (and HTTPS_PROXY, if you are behind a proxy) and train again.</source>
        <translation>接続を (プロキシを使う場合は HTTPS_PROXY も) 確認して、もう一度学習してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Check the disk and the rights.</source>
        <translation>ディスクとアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>Choose the folder with your pictures.</source>
        <translation>画像の入ったフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>Choose the format onnx, or leave int8 out.</source>
        <translation>形式に onnx を選ぶか、int8 を外してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Choose the preset small, or other weights.</source>
        <translation>モデル Small か、別の重みを選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Choose the preset that the file is for, or another file.</source>
        <translation>ファイルに合うモデルか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Choose the same preset.</source>
        <translation>同じモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Clip to the picture</source>
        <translation>画像の範囲に切り詰める</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Close it there first.</source>
        <translation>先にそちらで閉じてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>Close it there; this window can only look.</source>
        <translation>そちらで閉じてください。このウィンドウでは閲覧のみできます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>Close other programs or choose a smaller model, then train again.</source>
        <translation>ほかのプログラムを閉じるか小さいモデルを選んで、もう一度学習してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Close other programs.</source>
        <translation>ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Cut it into smaller pictures, or save it as a JPEG that is not progressive: that may have {most:,} pixels.</source>
        <translation>小さい画像に分けるか、プログレッシブでない JPEG で保存してください。その場合は {most:,} ピクセルまで使えます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>DeiTDet keeps its work there: free some space, or copy the pictures to a folder of your own.</source>
        <translation>DeiTDet は作業内容をそこに保存します。空き容量を増やすか、画像を自分のフォルダにコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Delete the box</source>
        <translation>ボックスを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the smaller twin</source>
        <translation>小さいほうを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the {count} smaller ones</source>
        <translation>小さいほうの {count} 個を削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device!r} is not here.</source>
        <translation>デバイス {device!r} はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: torch sees no CUDA device.</source>
        <translation>デバイス {device}: torch から CUDA デバイスが見えません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: {error}</source>
        <translation>デバイス {device}: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Device: {device}.</source>
        <translation>デバイス: {device}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Draw boxes and mark pictures as done.</source>
        <translation>ボックスを描き、画像を完了にしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Draw boxes first.</source>
        <translation>先にボックスを描いてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Ends early</source>
        <translation>早めの終了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>Evaluate again.</source>
        <translation>もう一度評価してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Evaluating {run}.</source>
        <translation>{run} を評価しています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>Every picture is learnt from, and none is judged on.</source>
        <translation>すべての画像を学習に使い、評価には使いません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Export a run of this project.</source>
        <translation>このプロジェクトの学習をエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Export it as torchscript.</source>
        <translation>torchscript でエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <translation>空き容量を増やすか、フォルダのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Free some space, or let DEITDET_CACHE name another folder.</source>
        <translation>空きを増やすか、DEITDET_CACHE で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/standing.py"/>
        <source>Free some space; it tries again by itself.</source>
        <translation>空きを増やしてください。自動的に再試行します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>From 0 to 100.</source>
        <translation>0 から 100 までです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>From {fewest} to {units} are possible: near-duplicates stay together.</source>
        <translation>{fewest} から {units} までが可能です。ほぼ同じ画像は一緒になります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Install it: {python} -m pip install {packages}</source>
        <translation>インストール: {python} -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Install the app again.</source>
        <translation>アプリを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>Is it the right folder?</source>
        <translation>フォルダは正しいですか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Is there a log-in page between this machine and the network?</source>
        <translation>このコンピューターとネットワークの間にログインページがありませんか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>It can only be looked at.</source>
        <translation>閲覧のみできます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better {count} times in a row.</source>
        <translation>早めに終了しました: AP が {count} 回続けて改善しませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better.</source>
        <translation>早めに終了しました: AP が改善しませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>It goes on for {minutes:g} minutes more.</source>
        <translation>あと {minutes:g} 分続けます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It goes on without, and not exactly as it would have gone.</source>
        <translation>それなしで続けます。結果は本来と完全には同じになりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>It is 'percentiles' or 'range'.</source>
        <translation>'percentiles' または 'range' を指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>It is an earlier export: --overwrite replaces it.</source>
        <translation>以前のエクスポートです。--overwrite で置き換えられます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>It takes a line such as: names: [cat, dog]</source>
        <translation>次のような行が必要です: names: [cat, dog]</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>It takes a {type}.</source>
        <translation>{type} を指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was kept as {name}; pictures may show as not done.</source>
        <translation>ファイルは {name} として残しました。完了の画像が完了と表示されないことがあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>It was left as it is.</source>
        <translation>ファイルはそのまま残しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was left as it is; pictures may show as not done.</source>
        <translation>ファイルはそのまま残しました。完了の画像が完了と表示されないことがあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF are; convert it first.</source>
        <translation>JPEG、PNG、BMP、TIFF、WebP、GIF を読み込めます。先に変換してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF files count, in sub-folders too.</source>
        <translation>JPEG、PNG、BMP、TIFF、WebP、GIF のファイルが対象です。サブフォルダも含みます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Keep the newest only: {category}</source>
        <translation>最新のものだけを残す: {category}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Known: {names}.</source>
        <translation>使えるもの: {names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learns</source>
        <translation>学習する部分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Leave int8 out.</source>
        <translation>int8 を外してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Leave it out of training</source>
        <translation>学習から除外する</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Leave the device on automatic to use what there is.</source>
        <translation>デバイスを自動にすると、あるものを使います。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Left out: {problem}</source>
        <translation>除外: {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Let them be parted, or say with lists which pictures are for what.</source>
        <translation>別々の区分に分かれてもよいことにするか、どの画像を何に使うかをリストで指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the batch or the canvas, or choose a smaller preset.</source>
        <translation>バッチか入力サイズを小さくするか、より小さいプリセットを選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the batch or the canvas.</source>
        <translation>バッチか入力サイズを小さくしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the canvas, choose a smaller preset, or use the CPU.</source>
        <translation>入力サイズを小さくするか、小さいモデルを選ぶか、CPU を使ってください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the learning rate.</source>
        <translation>学習率を下げてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Make a split that has some.</source>
        <translation>それを含む分割を作ってください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make one with: deitdet new {folder} --images FOLDER_WITH_PICTURES</source>
        <translation>作成するには: deitdet new {folder} --images 画像のフォルダ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Make one with: deitdet split</source>
        <translation>作成するには: deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make the new one in another folder.</source>
        <translation>新しいプロジェクトは別のフォルダに作成してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Mark as done and empty</source>
        <translation>空として完了にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Merge into {name}</source>
        <translation>{name} に統合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Merge the two instead.</source>
        <translation>代わりに 2 つを統合してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a folder.</source>
        <translation>フォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Name a new folder for the project.</source>
        <translation>プロジェクト用の新しいフォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new folder.</source>
        <translation>新しいフォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new one.</source>
        <translation>新しいものを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Name a text file with one image name or stem a line.</source>
        <translation>画像の名前 (拡張子は省略可) を 1 行に 1 つ書いたテキストファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Name a weights file.</source>
        <translation>重みファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name an empty or a new one.</source>
        <translation>空のフォルダか新しいフォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another file, or say --overwrite.</source>
        <translation>別のファイルを指定するか、--overwrite を付けてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another folder for the export.</source>
        <translation>エクスポート先に別のフォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Name two runs.</source>
        <translation>2 つの学習を指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Names are relative to that folder.</source>
        <translation>名前はそのフォルダからの相対パスです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Near-duplicates</source>
        <translation>ほぼ同一の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>No AP: there is no box to find</source>
        <translation>AP なし：見つけるべき枠がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>No difference that {count:,} pictures can show: AP {said}.</source>
        <translation>{count:,} 枚の画像では差を示せません: AP {said}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>No done picture is for {part}.</source>
        <translation>{part} 用の完了した画像がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>No model could be kept: the disk was full.</source>
        <translation>モデルを保存できませんでした: ディスクがいっぱいでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>No picture is for training.</source>
        <translation>学習用の画像がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>No picture is for validation: the scores are of training pictures and flatter.</source>
        <translation>検証用の画像がありません。スコアは学習用の画像によるもので、実際より高く出ます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>None of the pictures in {pictures} could be read.</source>
        <translation>{pictures} の画像を 1 枚も読み込めませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>None of the training pictures could be read.</source>
        <translation>学習用の画像を 1 枚も読み込めませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Not all changes of an earlier session fit the file ({why}). They were kept as {name}.</source>
        <translation>前回の変更の一部がファイルに合いませんでした ({why})。{name} として残しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Note the true size, keep the boxes</source>
        <translation>実際のサイズを記録 (ボックスはそのまま)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Nothing in {source} says what the classes are called.</source>
        <translation>{source} にはクラスの名前が書かれていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Nothing was changed. Split again.</source>
        <translation>何も変更していません。分割し直してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Nothing was compared.</source>
        <translation>何も比較していません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was overwritten. Keep your version, or load theirs.</source>
        <translation>上書きはしていません。自分の版を残すか、相手の版を読み込んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was saved. Free some space or check the folder's permissions.</source>
        <translation>保存していません。空き容量を増やすか、フォルダのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Nothing was written.</source>
        <translation>何も書き込んでいません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was written. Was it moved? Put it back, or save a copy.</source>
        <translation>何も書き込んでいません。移動されましたか？ 元に戻すか、コピーを保存してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>One image name or stem a line.</source>
        <translation>画像の名前 (拡張子は省略可) を 1 行に 1 つ書いてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>One of: {names}.</source>
        <translation>次のいずれかです: {names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Only .safetensors files, and torch files that hold nothing but tensors, are read.</source>
        <translation>.safetensors ファイルと、テンソルだけを含む torch ファイルだけを読み込みます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>Only {run} knows {names}.</source>
        <translation>{run} だけが {names} を知っています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Or fetch {address} on another machine and name the file as the weights.</source>
        <translation>または別のパソコンで {address} をダウンロードし、そのファイルを重みとして指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>Percentiles cannot go from {low:g} to {high:g}.</source>
        <translation>パーセンタイルを {low:g} から {high:g} にはできません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Pictures a step</source>
        <translation>1 ステップの画像数</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Pictures that were not asked for: {words}.</source>
        <translation>対象外の画像: {words}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>Predict again.</source>
        <translation>もう一度予測してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Put data.yaml, or classes.txt with one name a line, beside the labels.</source>
        <translation>ラベルと同じ場所に data.yaml か、1 行に 1 つ名前を書いた classes.txt を置いてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Put the pictures back where they were: deitdet relink.</source>
        <translation>画像を元の場所に戻してください: deitdet relink。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Raise the batch, or start fewer processes.</source>
        <translation>バッチを大きくするか、プロセスの数を減らしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Rare categories</source>
        <translation>まれなカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Rename the picture.</source>
        <translation>画像の名前を変更してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>Run: deitdet doctor. Or install the app again.</source>
        <translation>deitdet doctor を実行するか、アプリを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Say --format with one of: {names}.</source>
        <translation>--format で次のいずれかを指定してください: {names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Say how much longer it is to go on, or begin a new one from its model.</source>
        <translation>あとどれだけ続けるかを指定するか、そのモデルから新しい学習を始めてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the copy</source>
        <translation>コピーをスキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the {count} copies</source>
        <translation>コピー {count} 枚をスキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip this picture</source>
        <translation>この画像をスキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>Start as many on each machine as it has GPUs, or choose --device cpu.</source>
        <translation>各マシンで GPU の数だけ起動するか、--device cpu を選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Stopped before there was a model to keep.</source>
        <translation>保存できるモデルができる前に停止しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The GPU failed: {error}</source>
        <translation>GPU でエラーが発生しました: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>The backup of {made:%Y-%m-%d %H:%M} has {boxes:,} boxes; bring it back with: deitdet backups {folder} --restore {number}</source>
        <translation>{made:%Y-%m-%d %H:%M} のバックアップにはボックスが {boxes:,} 個あります。復元するには: deitdet backups {folder} --restore {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The best model so far is kept.</source>
        <translation>これまでで最もよいモデルを保存しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>The boxes of {count:,} pictures are not the same in both.</source>
        <translation>{count:,} 枚の画像でボックスが両者で異なります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The details are in {path}.</source>
        <translation>詳細は {path} にあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The download of {url} broke off {count} times ({what}).</source>
        <translation>{url} のダウンロードが {count} 回中断しました ({what})。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>The engine could not be started: {why}.</source>
        <translation>エンジンを起動できませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine crashed ({signal}).</source>
        <translation>エンジンがクラッシュしました ({signal})。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine ended with code {code} and gave no reason.</source>
        <translation>エンジンがコード {code} で終了しました。理由は示されていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine was killed by the system (signal 9), perhaps for want of memory.</source>
        <translation>エンジンがシステムによって強制終了されました (シグナル 9)。メモリ不足の可能性があります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file could not be checked: no picture of this run can be read, or none has a box.</source>
        <translation>ファイルを確認できませんでした: この学習の画像を 1 枚も読めないか、どれにもボックスがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file was not kept: its AP is {after:.3f}, that of the model {before:.3f}, on {count} pictures for {part}.</source>
        <translation>ファイルは保存しませんでした: {part} の画像 {count} 枚での AP は {after:.3f}、モデルでは {before:.3f} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>The folder {parent} is gone.</source>
        <translation>フォルダ {parent} がなくなっています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>The folder {place} is not empty.</source>
        <translation>フォルダ {place} は空ではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>The format of {source} is not clear.</source>
        <translation>{source} の形式がわかりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The last lines of its log:</source>
        <translation>ログの最後の行:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The losses were no numbers: back to step {step}, and on at {share:g} of the rate.</source>
        <translation>損失が数値になりませんでした: ステップ {step} に戻り、学習率を {share:g} 倍にして続けます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>The low end lies under the high end.</source>
        <translation>下限は上限より小さくしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The memory is full.</source>
        <translation>メモリがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with one picture at a time.</source>
        <translation>メモリがいっぱいです: 1 ステップを画像 1 枚ずつ続けます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with {count} pictures at a time.</source>
        <translation>メモリがいっぱいです: 1 ステップを画像 {count} 枚ずつ続けます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for a single picture.</source>
        <translation>メモリが足りず、画像 1 枚も処理できません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for {count} pictures at once, the share of each of {processes} processes.</source>
        <translation>{processes} 個のプロセスがそれぞれ受け持つ {count} 枚の画像を一度に扱うには、メモリが足りません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>The model does not fit into one ONNX file: {error}.</source>
        <translation>モデルが 1 つの ONNX ファイルに収まりません: {error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>The model is kept as it was at the end; nobody has judged it.</source>
        <translation>終了時点のモデルを保存しました。評価はされていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>The model to begin with is a {preset}, with another backbone: {error}.</source>
        <translation>最初に使うモデルは {preset} で、バックボーンが異なります: {error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} cannot stand in a list, which has one name a line.</source>
        <translation>名前 {name!r} は、1 行に 1 つ名前を書くリストには使えません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} is no text.</source>
        <translation>名前 {name!r} は文字として扱えません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <source>The old file is unchanged. Free some space or check the folder's permissions.</source>
        <translation>元のファイルは変わっていません。空き容量を増やすか、フォルダのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>The other training pictures join as the training goes.</source>
        <translation>残りの学習用の画像は、学習の途中で加わります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>The picture name {file_name!r} leads out of the picture folder {root}.</source>
        <translation>画像の名前 {file_name!r} が画像フォルダ {root} の外を指しています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>The pictures of a folder</source>
        <translation>同じフォルダの画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>The processes cannot work together: {error}</source>
        <translation>プロセスが連携できません: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>The project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>The project has no split.</source>
        <translation>プロジェクトに分割がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The published weights could not be downloaded; using {weights} instead.</source>
        <translation>公開されている重みをダウンロードできませんでした。代わりに {weights} を使います。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The ratios {shown} cannot be used.</source>
        <translation>比率 {shown} は使えません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The result is the same.</source>
        <translation>結果は同じです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights are for {fits}, not for {architecture}.</source>
        <translation>同梱の重みは {fits} 用で、{architecture} 用ではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights {path} are missing.</source>
        <translation>同梱の重み {path} が見つかりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The training can go on from where it was last kept.</source>
        <translation>学習は、最後に保存したところから続けられます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>The training {run} is finished.</source>
        <translation>学習 {run} は終了しています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The weights could not be kept in {folder}: {why}.</source>
        <translation>重みを {folder} に保存できませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights file {path} is missing.</source>
        <translation>重みファイル {path} が見つかりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights that this preset begins with could not be downloaded. The preset small has weights of its own.</source>
        <translation>このプリセットが使う重みをダウンロードできませんでした。プリセット small には専用の重みが付属しています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>There are no YOLO labels in {folder}.</source>
        <translation>{folder} に YOLO のラベルがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>There are no pictures in {pictures}.</source>
        <translation>{pictures} に画像がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>There are no published weights for {architecture}.</source>
        <translation>{architecture} の公開された重みはありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>There are no {suffix} files in {source}.</source>
        <translation>{source} に {suffix} ファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are none.</source>
        <translation>まだ 1 つもありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are: {names}.</source>
        <translation>あるもの: {names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is a category {name} already.</source>
        <translation>カテゴリ {name} はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>There is no backup that can be read.</source>
        <translation>読み込めるバックアップはありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no category in {part} of both {a} and {b}.</source>
        <translation>{a} と {b} の両方の {part} にあるカテゴリーがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is no category {category}.</source>
        <translation>カテゴリ {category} はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {found!r}.</source>
        <translation>形式 {found!r} はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {name!r}.</source>
        <translation>形式 {name!r} はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>There is no picture in {folders}.</source>
        <translation>{folders} に画像がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no picture with the same boxes in {part} of both {a} and {b}.</source>
        <translation>{a} と {b} の両方の {part} に、同じボックスを持つ画像がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no run {name!r} in {folder}.</source>
        <translation>{folder} に学習 {name!r} はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no setting {key!r}.</source>
        <translation>設定 {key!r} はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>There is no state {text!r}.</source>
        <translation>状態 {text!r} はありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>There is no validation picture: the file is checked on training pictures.</source>
        <translation>検証用の画像がないため、学習用の画像でファイルを確認します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>There is nothing to export.</source>
        <translation>エクスポートするものがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>They are .txt files, often in a folder called labels.</source>
        <translation>ラベルは .txt ファイルで、多くは labels という名前のフォルダにあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Three numbers that add up to 1: .7 .15 .15</source>
        <translation>合計が 1 になる数値を 3 つ指定してください: .7 .15 .15</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Train again, or choose other runs.</source>
        <translation>もう一度学習するか、別の学習を選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train again, or copy the whole run folder again from where it came from.</source>
        <translation>もう一度学習するか、学習のフォルダー全体を元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Train one: deitdet train {folder}</source>
        <translation>学習するには: deitdet train {folder}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train, or choose another run.</source>
        <translation>学習するか、別の学習を選んでください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Training went astray: {error}.</source>
        <translation>学習が発散しました: {error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Try the other format, and please report this.</source>
        <translation>もう一方の形式を試し、この件をお知らせください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Unpack it and name the folder.</source>
        <translation>展開して、そのフォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>Update DeiTDet. Nothing was changed.</source>
        <translation>DeiTDet を更新してください。何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Update the app.</source>
        <translation>アプリを更新してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Variation</source>
        <translation>変化</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Wait for it, or stop it there.</source>
        <translation>終わるのを待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Was it moved or renamed?</source>
        <translation>移動または名前の変更をしましたか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>What has come is kept; train again to go on from there.</source>
        <translation>受信した分は保存されています。もう一度学習すると、そこから続けます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>What stood there is gone; older versions are in .deitdet/backups.</source>
        <translation>そこにあった内容は失われました。古い版は .deitdet/backups にあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>What was written so far is kept. See the log.</source>
        <translation>ここまでに書き込んだものは残っています。ログを見てください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>Where the training is now is not kept.</source>
        <translation>トレーニングの現在の状態は保存されていません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/judge.py"/>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>While training, only {count} pictures are judged on.</source>
        <translation>学習中は画像 {count} 枚だけで評価します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>You asked for it.</source>
        <translation>ご指示によるものです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Your version is still open here.</source>
        <translation>あなたの版はここでまだ開かれています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a FITS file</source>
        <translation>FITS ファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a JPEG 2000 file</source>
        <translation>JPEG 2000 ファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a PDF file</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a Photoshop file</source>
        <translation>Photoshop ファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a TIFF file of a kind that is not known here</source>
        <translation>対応していない種類の TIFF ファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has a category whose name is {count:,} letters long</source>
        <translation>名前が {count:,} 文字もあるカテゴリのボックスがあります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has the category {category}, which is no name</source>
        <translation>ボックスのカテゴリが {category} ですが、名前として使えません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>a box has the category {name!r}, which is no name</source>
        <translation>ボックスのカテゴリが {name!r} ですが、名前として使えません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a box past the edge was cut at the edge, which this format asks for</source>
        <translation>端からはみ出したボックスは、この形式に合わせて端で切り詰められました</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a crowd or an ignore region went out as a difficult object</source>
        <translation>密集または無視領域は「困難」として書き出されました</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture that is decoded whole</source>
        <translation>全体を一度に読み込む画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a progressive JPEG</source>
        <translation>プログレッシブ JPEG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>a reference (*) is not taken here</source>
        <translation>ここでは参照 (*) を使えません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>a track of {label} over {frames} frames of a video was left out</source>
        <translation>動画の {frames} フレームにわたる {label} のトラックを除外しました</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is a crowd, which this format cannot say</source>
        <translation>{category} のボックスは密集ですが、この形式では表せません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is an ignore region, which this format cannot say</source>
        <translation>{category} のボックスは無視領域ですが、この形式では表せません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS file</source>
        <translation>EPS ファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS or PostScript file</source>
        <translation>EPS または PostScript ファイル</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>annotations[{index}] (id {id}) {error}</source>
        <translation>annotations[{index}] (id {id}): {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>annotations[{index}] {error}</source>
        <translation>annotations[{index}]: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>as soon as AP is no better</source>
        <translation>AP が良くならなければすぐに</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>box {id} ({corners}) {problem}</source>
        <translation>ボックス {id} ({corners}): {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>change {number} is about something that is not there</source>
        <translation>変更 {number} の対象が存在しません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>come up oftener</source>
        <translation>より頻繁に使います</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>content is {format} though named {ending}</source>
        <translation>名前は {ending} ですが、内容は {format} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>could not be read: {error}</source>
        <translation>読み込めませんでした: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by a plural ({boxes})</source>
        <translation>{name} との違いは単数形か複数形かだけです ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by one letter ({boxes})</source>
        <translation>{name} との違いは 1 文字だけです ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only in case, spaces or signs ({boxes})</source>
        <translation>{name} との違いは大文字・小文字、空白、記号だけです ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>does not lie in the picture folder {root}, in which other pictures are still in their place. Move the pictures back into it, or all of them out of it.</source>
        <translation>画像フォルダ {root} の外にあり、ほかの画像はまだ元の場所にあります。画像をそのフォルダに戻すか、すべての画像をそこから移動してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>four in one</source>
        <translation>4 枚を 1 枚に</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>frame 1 of {frames:,} is used</source>
        <translation>全 {frames:,} フレームのうち 1 番目を使います</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask of another size</source>
        <translation>ブラシマスクのサイズが異なります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>has a brush mask that cannot be read</source>
        <translation>ブラシマスクを読み込めません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask that ends too early</source>
        <translation>ブラシマスクが途中で終わっています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has a comma: numbers take a point, and spaces between them</source>
        <translation>カンマがあります。小数点はピリオド、区切りは空白にしてください</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a mask that cannot be read</source>
        <translation>マスクを読み込めません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a point of {count} numbers</source>
        <translation>数値が {count} 個の点があります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has an EXIF orientation: programs that do not apply it show boxes elsewhere</source>
        <translation>EXIF の向きがあります。これを反映しないプログラムでは、ボックスが別の場所に表示されます</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has an empty mask</source>
        <translation>マスクが空です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has category {category_id}, which is not listed</source>
        <translation>カテゴリ {category_id} は一覧にありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no annotations</source>
        <translation>annotations がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>has no area</source>
        <translation>面積がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the training pictures; the model will never find it.</source>
        <translation>学習用の画像にボックスがありません。モデルはこれを見つけられません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the validation pictures; nothing will say how well it does.</source>
        <translation>検証用の画像にボックスがありません。どれだけうまくいくかを測れません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/examine.py"/>
        <source>has no boxes, and is not marked as done</source>
        <translation>ボックスがなく、完了になっていません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>has no boxes; the largest category has {most:,}</source>
        <translation>ボックスがありません。最大のカテゴリには {most:,} 個あります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no image</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>has no label</source>
        <translation>ラベルがありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has no points</source>
        <translation>点がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only one box to learn from; {few} or more are better.</source>
        <translation>学習用のボックスが 1 個しかありません。{few} 個以上を推奨します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only {train} boxes to learn from; {few} or more are better.</source>
        <translation>学習用のボックスが {train} 個しかありません。{few} 個以上を推奨します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the box {bbox}; it takes four numbers</source>
        <translation>ボックスが {bbox} です。数値が 4 つ必要です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>has the class {number:g}, and there are {count} names</source>
        <translation>クラスが {number:g} ですが、名前は {count} 個です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r} of an earlier one.</source>
        <translation>id {raw!r} は前のものと重複しています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r}; an id is a number or a text.</source>
        <translation>id が {raw!r} です。id は数値か文字列にしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the outline {outline}</source>
        <translation>輪郭が {outline} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has the same label file as {taken}; this format tells pictures apart by their names without the ending, so rename one of them</source>
        <translation>ラベルファイルが {taken} と同じになります。この形式は拡張子を除いた名前で画像を区別するので、どちらかの名前を変更してください</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has {count} columns, not 5</source>
        <translation>列が 5 ではなく {count} あります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>image {id} has no name</source>
        <translation>画像 {id} に名前がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>in progress</source>
        <translation>作業中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>int8 is not there for {format}.</source>
        <translation>{format} では int8 を使えません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is a {kind}, not a box</source>
        <translation>ボックスではなく {kind} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>is no box</source>
        <translation>ボックスではありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>is no file name on Windows</source>
        <translation>Windows ではファイル名として使えません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>is not in shares of the picture: {line}</source>
        <translation>画像に対する比率になっていません: {line}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>is of image {image_id}, which is not listed</source>
        <translation>画像 {image_id} のものですが、その画像は一覧にありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>is under {least:g} pixels wide or high</source>
        <translation>幅または高さが {least:g} ピクセル未満です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}</source>
        <translation>実際は {now} ですが、annotations.json では {width} x {height} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}: labelled before it was turned upright?</source>
        <translation>実際は {now} ですが、annotations.json では {width} x {height} です: 画像を正しい向きに回転する前にラベルを付けましたか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}; annotations.json does not say how large</source>
        <translation>実際は {now} ですが、annotations.json にサイズがありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>is {row}, not an object</source>
        <translation>オブジェクトではなく {row} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>is {shape}, not an object</source>
        <translation>オブジェクトではなく {shape} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is {task}, not an object</source>
        <translation>オブジェクトではなく {task} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>is {type}, not an object.</source>
        <translation>オブジェクトではなく {type} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times larger than usual (about {usual:.0f} across)</source>
        <translation>{width:g} x {height:g} で、通常 (約 {usual:.0f}) より {times:.1f} 倍大きいです</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times smaller than usual (about {usual:.0f} across)</source>
        <translation>{width:g} x {height:g} で、通常 (約 {usual:.0f}) より {times:.1f} 倍小さいです</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}: a side is under {least:g} pixels</source>
        <translation>{width:g} x {height:g} で、一辺が {least:g} ピクセル未満です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}; in the network's usual input ({input}) that is {scaled_width:.1f} x {scaled_height:.1f}, less than a cell of {cell}</source>
        <translation>{width:g} x {height:g} です。ネットワークの通常の入力 ({input}) では {scaled_width:.1f} x {scaled_height:.1f} となり、セル {cell} より小さくなります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>it has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>its label file would have a name of over {most} bytes</source>
        <translation>ラベルファイルの名前が {most} バイトを超えます</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>its name has a character that label files cannot hold</source>
        <translation>名前に、ラベルファイルで使えない文字があります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>larger than {at_most:,} bytes</source>
        <translation>{at_most:,} バイトを超えています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>larger than {most_bytes:,} bytes</source>
        <translation>{most_bytes:,} バイトを超えています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>larger than {most_dataset_bytes:,} bytes</source>
        <translation>{most_dataset_bytes:,} バイトを超えています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>lies outside the picture ({size})</source>
        <translation>画像の外にあります ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>line {index} {error}</source>
        <translation>{index} 行目: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>may be any of {names}. Move the right one back.</source>
        <translation>候補が複数あります: {names}。正しいものを元の場所に戻してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored both ways</source>
        <translation>上下左右に反転</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>most are not used. {rest}</source>
        <translation>ほとんどが使われません。{rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>names no picture</source>
        <translation>画像が指定されていません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture for training has a box. Draw some, then mark it as done.</source>
        <translation>学習用の画像にボックスがありません。ボックスを描いて、画像を完了にしてください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for training. Make the split again.</source>
        <translation>学習用の画像がありません。分割し直してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for validation; the numbers will flatter, being of training pictures.</source>
        <translation>検証用の画像がありません。学習用の画像で測るため、数値が実際よりよく見えます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. Draw the boxes of a picture, then press Space to say that none is missing.</source>
        <translation>完了の画像がありません。画像にボックスを描き、描き残しがなければ Space を押してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. {rest}</source>
        <translation>完了の画像がありません。{rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>object {index} {error}</source>
        <translation>オブジェクト {index}: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>page 1 of {frames:,} is used</source>
        <translation>全 {frames:,} ページのうち 1 ページ目を使います</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>process {id} on {computer}</source>
        <translation>{computer} のプロセス {id}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>random weights, not pre-trained</source>
        <translation>ランダムな重み (事前学習なし)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>reaches past the edge ({size})</source>
        <translation>端からはみ出しています ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>reaches {pixels:g} pixels past the edge ({size})</source>
        <translation>端から {pixels:g} ピクセルはみ出しています ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>read-only mode</source>
        <translation>読み取り専用モード</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>recoloured</source>
        <translation>色を変更</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>result[{index}] {error}</source>
        <translation>result[{index}]: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}</source>
        <translation>ラベルでは {theirs} ですが、画像は {ours} です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}; labelled before it was turned upright?</source>
        <translation>ラベルでは {theirs} ですが、画像は {ours} です。画像を正しい向きに回転する前にラベルを付けましたか？</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>scaled {low:g} to {high:g}</source>
        <translation>{low:g} から {high:g} 倍に拡縮</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>shapes[{index}] {error}</source>
        <translation>shapes[{index}]: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the bundled starter weights (DeiT III small, from DINOv2)</source>
        <translation>同梱の重み (DeiT III small、DINOv2 由来)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the file {path}</source>
        <translation>ファイル {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>the picture was not copied: {why}</source>
        <translation>画像をコピーしませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>the project has none. Put pictures into its folder and open it again.</source>
        <translation>プロジェクトに画像がありません。フォルダに画像を入れて、開き直してください。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>the size of the picture is not known, and this format counts in shares of it</source>
        <translation>画像のサイズがわかりませんが、この形式はサイズに対する比率で表します</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>the whole network, its early layers slowly</source>
        <translation>ネットワーク全体（前の層はゆっくり）</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>there are no shapes in it</source>
        <translation>shapes がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>there is no part called val, which most YOLO trainings ask for: deitdet split</source>
        <translation>ほとんどの YOLO の学習で必要な val という区分がありません: deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>this format does not keep: {words}</source>
        <translation>この形式では失われるもの: {words}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>timm's {architecture}, published as {name}</source>
        <translation>timm の {architecture} ({name} として公開)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>very large: used at 1/{factor} of its size</source>
        <translation>非常に大きいため、1/{factor} のサイズで使います</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>was not found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes, and the last two blocks of the pre-trained network</source>
        <translation>ボックスを見つける部分と、事前学習済みネットワークの最後の2ブロック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes; the pre-trained network stays as it is</source>
        <translation>ボックスを見つける部分だけ。事前学習済みネットワークはそのまま</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what the pre-trained network sees, so that it looks once; up to {memory} GB of memory and {disk} GB of disk</source>
        <translation>事前学習済みネットワークの見たもの（一度だけ見れば済むように）。メモリ {memory} GB、ディスク {disk} GB まで</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>when AP was no better {count} times in a row</source>
        <translation>AP が {count} 回続けて良くならなければ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a} and {b} lie on each other (IoU {most:.2f})</source>
        <translation>{a} と {b} が重なっています (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b} and {c} lie on each other (IoU {most:.2f})</source>
        <translation>{a}、{b}、{c} が重なっています (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b}, {c} and {count:,} more lie on each other (IoU {most:.2f})</source>
        <translation>{a}、{b}、{c}、ほか {count:,} 個が重なっています (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>{before} {sentence}</source>
        <translation>{before}{sentence}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{better} is better than {other}: AP {said}, on {count:,} pictures.</source>
        <translation>{better} は {other} より優れています: AP {said} ({count:,} 枚の画像)。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>{bits} bits a colour, of which the upper 8 are used</source>
        <translation>1 色 {bits} ビットのうち、上位 8 ビットを使います</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{bits} bits, shown stretched {low:g} to {high:g}</source>
        <translation>{bits} ビット、{low:g}～{high:g} を引き伸ばして表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>{boxes:,} boxes</source>
        <translation>ボックス {boxes:,} 個</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{by:+.3f}, 95 % between {low:+.3f} and {high:+.3f}</source>
        <translation>{by:+.3f}、95 % は {low:+.3f} から {high:+.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>{category} box ({corners}) has no area in the picture</source>
        <translation>{category} のボックス ({corners}) は画像内に面積がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box with impossible corners {corners}</source>
        <translation>{category} のボックスの角の座標があり得ない値です: {corners}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box {corners} {problem}</source>
        <translation>{category} のボックス {corners}: {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>{category} box {id} ({corners}) {problem}</source>
        <translation>{category} のボックス {id} ({corners}): {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{config} is damaged: {error!r}.</source>
        <translation>{config} が壊れています: {error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count:,} and {boxes}</source>
        <translation>{count:,} 個とこちらの{boxes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures could not be read.</source>
        <translation>{count:,} 枚の画像を読めませんでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures count in {run} only.</source>
        <translation>{count:,} 枚の画像は {run} でのみ数えます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{count:,} pictures have no label file and were left alone</source>
        <translation>{count:,} 枚の画像にはラベルファイルがないため、そのままにしました</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{count:,} views were known from earlier trainings.</source>
        <translation>{count:,} 個のビューは以前の学習で計算済みでした。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} boxes left out:</source>
        <translation>ボックス {count} 個を除外しました:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{count} have boxes; Space says of one that none is missing, the right button in the list says it of all that are selected.</source>
        <translation>{count} 枚にはボックスがあります。描き残しがなければ、1 枚なら Space、選択した全部ならリストの右クリックで完了にできます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count} pictures are too few to tell: AP {said}.</source>
        <translation>{count} 枚の画像では少なすぎて判断できません: AP {said}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} pictures left out:</source>
        <translation>画像 {count} 枚を除外しました:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{count} pictures that it learnt from cannot be read any more.</source>
        <translation>学習に使った画像 {count} 枚が読み込めなくなりました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count}; the middle category has {middle:,.0f}, the largest {most:,}</source>
        <translation>{count}。中央のカテゴリは {middle:,.0f} 個、最大のカテゴリは {most:,} 個です</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>{destination} belongs to the project.</source>
        <translation>{destination} はプロジェクトの一部です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: asked for</source>
        <translation>{device}: 指定されたデバイス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device}: 使える GPU がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: the GPU does not work.</source>
        <translation>{device}: GPU が動作しません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device}: torch から CUDA デバイスが見えています</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{done} done and {empty} empty pictures are used</source>
        <translation>使用: 完了 {done} 枚、空 {empty} 枚</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>{error}, also after {count} returns with half the rate each</source>
        <translation>{error}。学習率を半分にして {count} 回戻っても同じでした</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} cannot be listed: {why}.</source>
        <translation>{folder} の内容を一覧できません: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{folder} cannot be written ({why})</source>
        <translation>{folder} に書き込めません ({why})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{folder} has no trained model yet.</source>
        <translation>{folder} にはまだ学習済みのモデルがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a file.</source>
        <translation>{folder} はファイルです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a project over other pictures: {pictures}.</source>
        <translation>{folder} は別の画像のプロジェクトです: {pictures}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is not a DeiTDet project.</source>
        <translation>{folder} は DeiTDet のプロジェクトではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} はフォルダではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{id} may be this picture, or another that is missing.</source>
        <translation>{id} は、この画像か、見つからない別の画像の可能性があります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{key} cannot be {text!r}.</source>
        <translation>{key} に {text!r} は指定できません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{line}; {rest} are not.</source>
        <translation>{line}。使用しない: {rest}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{marker} is damaged: {error!r}.</source>
        <translation>{marker} が壊れています: {error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} 分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{mode}, because {why}</source>
        <translation>{mode} ({why})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>{names} pictures cannot be put into {count} folds.</source>
        <translation>{names} 枚の画像を {count} 個に分けられません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{names}: near-duplicates in different parts.</source>
        <translation>{names}: ほぼ同一の画像が別々の区分にあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{name} box {id}</source>
        <translation>{name} のボックス {id}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{name} cannot be {value!r}.</source>
        <translation>{name} に {value!r} は指定できません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is no picture that can be read.</source>
        <translation>{name} は同じ名前ですが、読み込める画像ではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is {now_width} x {now_height}, not {width} x {height}.</source>
        <translation>{name} は同じ名前ですが、{width} x {height} ではなく {now_width} x {now_height} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: only one picture has it.</source>
        <translation>{name} は {parts} にありません: 含む画像が 1 枚だけです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: {pictures:,} pictures have it.</source>
        <translation>{name} は {parts} にありません: 含む画像は {pictures:,} 枚です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{name}: {choice}.</source>
        <translation>{name}: {choice}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name}: {share:.0%} of the boxes are in {part}, not {wanted:.0%}.</source>
        <translation>{name}: ボックスの {share:.0%} が {part} にあります (目標は {wanted:.0%})。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits no picture of the project</source>
        <translation>{own} に一致する画像がプロジェクトにありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {count:,} pictures of the project</source>
        <translation>{own} に一致するプロジェクトの画像が {count:,} 枚あります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, as does {other}</source>
        <translation>{own} は {file_name} に一致しますが、{other} も一致します</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, whose size is not known</source>
        <translation>{own} は {file_name} に一致しますが、画像のサイズがわかりません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{parent} could not be written: {why}.</source>
        <translation>{parent} に書き込めませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has no picture: what must stay together is too large.</source>
        <translation>{part} に画像がありません: まとめる必要のあるものが大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has {share:.0%} of the pictures, not {wanted:.0%}: what must stay together does not fit better.</source>
        <translation>{part} の画像は {share:.0%} です (目標は {wanted:.0%}): まとめる必要のあるものがあるため、これ以上近づけられません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be copied: {why}.</source>
        <translation>{path} をコピーできませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} could not be read as weights: {error}.</source>
        <translation>{path} を重みとして読み込めませんでした: {error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} could not be read: line {number} is not UTF-8.</source>
        <translation>{path} を読み込めませんでした: {number} 行目が UTF-8 ではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} could not be read: {error}.</source>
        <translation>{path} を読み込めませんでした: {error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/core/source.py"/>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} could not be read: {why}.</source>
        <translation>{path} を読み込めませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be renamed: {why}.</source>
        <translation>{path} の名前を変更できませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} に書き込めませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} does not fit into memory.</source>
        <translation>{path} はメモリに収まりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} does not fit this run: {error!r}.</source>
        <translation>{path} はこの学習に合いません: {error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{path} does not fit {architecture}: {error}.</source>
        <translation>{path} は {architecture} に合いません: {error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} has no names.</source>
        <translation>{path} に names がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} has no trained model.</source>
        <translation>{path} に学習済みモデルがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} holds more than tensors.</source>
        <translation>{path} にテンソル以外のものが含まれています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>{path} is damaged: it holds no object.</source>
        <translation>{path} が壊れています: オブジェクトがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its SHA-256 is not the one it begins with.</source>
        <translation>{path} が壊れています: SHA-256 が先頭の値と一致しません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its state is no object.</source>
        <translation>{path} が壊れています: 状態がオブジェクトではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: {error!r}.</source>
        <translation>{path} が壊れています: {error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} が壊れています: {error}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is damaged: {what}.</source>
        <translation>{path} が壊れています: {what}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{path} is gone.</source>
        <translation>{path} がなくなっています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is larger than {most:,} pixels, which is the most that {what} may have here.</source>
        <translation>{path} は {most:,} ピクセルを超えています。これはここで扱える{what}の上限です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is missing.</source>
        <translation>{path} が見つかりません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is no snapshot of a training by this version.</source>
        <translation>{path} は、このバージョンによる学習のスナップショットではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{path} is not COCO: it has no list of images.</source>
        <translation>{path} は COCO ではありません: images のリストがありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{path} is not CVAT: it has &lt;{tag}&gt;.</source>
        <translation>{path} は CVAT ではありません: &lt;{tag}&gt; があります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>{path} is not CreateML: it is not a list of pictures.</source>
        <translation>{path} は CreateML ではありません: 画像のリストではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{path} is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>{path} は JSON ではありません: {problem} ({line} 行目、{column} 列目)。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} is not YAML: {problem} in line {line}.</source>
        <translation>{path} は YAML ではありません: {problem} ({line} 行目)。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} はファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a picture that can be read{kind}.</source>
        <translation>{path} は読み込める画像ではありません{kind}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{path} is not a run: it has no config.json.</source>
        <translation>{path} は学習ではありません: config.json がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>{path} is not from Label Studio: it is not a list of tasks.</source>
        <translation>{path} は Label Studio のものではありません: タスクのリストではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} is not the file that {card} describes.</source>
        <translation>{path} は {card} に書かれているファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with another backbone: the weights that it began with are not those of {source}.</source>
        <translation>{path} はバックボーンの異なる学習のものです: 最初の重みが {source} のものではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with other categories: {theirs!r}, not {ours!r}.</source>
        <translation>{path} はカテゴリーの異なる学習のものです: {ours!r} ではなく {theirs!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} names the class {key} {name}.</source>
        <translation>{path} でクラス {key} の名前が {name} になっています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was changed by another program.</source>
        <translation>{path} が別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was deleted or moved by another program.</source>
        <translation>{path} が別のプログラムによって削除または移動されました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} was written by DeiTDet {app}, which is newer.</source>
        <translation>{path} は、より新しい DeiTDet {app} によるものです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number} names {words!r}, which fits {count} images of the project.</source>
        <translation>{path}: {number} 行目の {words!r} に一致するプロジェクトの画像が {count} 枚です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number}: {name} is also on the {parts} list.</source>
        <translation>{path}: {number} 行目: {name} は {parts} のリストにもあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>{path}: the evaluation could not be read ({error}).</source>
        <translation>{path}: 評価を読めませんでした ({error})。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>{path}: the predictions could not be read ({error}).</source>
        <translation>{path}: 予測を読み込めませんでした ({error})。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{picture}: box {box} ({corners}) has no area inside it.</source>
        <translation>{picture}: ボックス {box} ({corners}) は画像内に面積がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} cannot be used: {why}.</source>
        <translation>{place} は使えません: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file, but the pictures are to be copied too.</source>
        <translation>{place} はファイルですが、画像もコピーすることになっています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file.</source>
        <translation>{place} はファイルです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is there already.</source>
        <translation>{place} はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{place} may not be written</source>
        <translation>{place} への書き込みが許可されていません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place}: this format takes a folder.</source>
        <translation>{place}: この形式にはフォルダが必要です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{rate:g}, falling in the second half</source>
        <translation>{rate:g}、後半で下がります</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>{run} has no picture to check an export on.</source>
        <translation>{run} には、エクスポートを確認する画像がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>{run} is being trained already, by {holder}.</source>
        <translation>{run} はすでに {holder} がトレーニング中です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>{run} is one and the same run.</source>
        <translation>{run} は同じ学習です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>{scores} on {count} pictures.</source>
        <translation>{count} 枚の画像で {scores}。</translation>
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
        <translation>{shown}、ほか {count:,} 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from the cache)</source>
        <translation>{source} (キャッシュから)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from timm's cache)</source>
        <translation>{source} (timm のキャッシュから)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{source} cannot be listed: {why}.</source>
        <translation>{source} の内容を一覧できません: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/looking.py"/>
        <source>{source} cannot be read: {why}.</source>
        <translation>{source} を読み込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} does not exist.</source>
        <translation>{source} は存在しません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} fits several formats: {names}.</source>
        <translation>{source} は複数の形式に当てはまります: {names}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} is packed.</source>
        <translation>{source} は圧縮されています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps</source>
        <translation>{steps:,} ステップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps, at most {minutes}</source>
        <translation>{steps:,} ステップ、最大 {minutes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{text}, such as {bare}</source>
        <translation>{text} (例: {bare})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{text}; export the task as CVAT for images</source>
        <translation>{text}。タスクを「CVAT for images」としてエクスポートしてください</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} answered {code} {why}.</source>
        <translation>{url} の応答: {code} {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} arrived damaged: its SHA-256 is not the promised one.</source>
        <translation>{url} が壊れて届きました: SHA-256 が予定の値と一致しません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} could not be reached: {why}.</source>
        <translation>{url} に接続できませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} did not answer with weights ({size:,} bytes that begin with {start}).</source>
        <translation>{url} の応答は重みではありませんでした ({start} で始まる {size:,} バイト)。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no finite number</source>
        <translation>{value} は有限の数値ではありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no number</source>
        <translation>{value} は数値ではありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{what} is open in {holder}.</source>
        <translation>{what} は {holder} で開かれています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{what} stay together, and so there is no picture left for {part}.</source>
        <translation>{what}を同じ区分にまとめるため、{part} に割り当てる画像がありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} could not be read: {why}.</source>
        <translation>{where} を読み込めませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/states.py"/>
        <source>{where} is damaged: {error!r}.</source>
        <translation>{where} が壊れています: {error!r}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{where} is not COCO: annotations is no list.</source>
        <translation>{where} は COCO ではありません: annotations がリストではありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>{where} was made by a newer DeiTDet (version {version} of the file; this one knows {known}).</source>
        <translation>{where} は新しい DeiTDet で作成されました (ファイルの版は {version}、この DeiTDet が対応するのは {known} まで)。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} was written over in place by another program.</source>
        <translation>{where} が別のプログラムによって直接上書きされました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; it has no boxes</source>
        <translation>{why}。ボックスはありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its box was not imported</source>
        <translation>{why}。ボックス 1 個を取り込みませんでした</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its {count:,} boxes were not imported</source>
        <translation>{why}。ボックス {count:,} 個を取り込みませんでした</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} ピクセル</translation>
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
        <translation>CPU、1 コア</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>CPU, {0} cores</source>
        <translation>CPU、{0} コア</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>checking the file</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>downloading weights</source>
        <translation>重みをダウンロード中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>drawing pictures again</source>
        <translation>画像を描き直し中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>finding boxes</source>
        <translation>ボックスを検出中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at training pictures</source>
        <translation>学習用の画像を調査中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at validation pictures</source>
        <translation>検証用の画像を調査中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>making the file</source>
        <translation>ファイルを作成中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>reading pictures</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>side</source>
        <translation>辺</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: asked for</source>
        <translation>{device}: 指定による</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device}: 使える GPU がありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device}: torch が CUDA デバイスを認識しています</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box is there already and stays as it is.</source>
        <translation>ボックス 1 個はすでにあり、そのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture came in from {2}.</source>
        <translation>{2} から画像 1 枚のボックス 1 個を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture was written.</source>
        <translation>画像 1 枚のボックス 1 個を書き出しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture would come in.</source>
        <translation>画像 1 枚のボックス 1 個が取り込まれます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box: {1}.</source>
        <translation>ボックス 1 個: {1}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress: boxes may be missing.</source>
        <translation>作業中の画像が 1 枚あります。ボックスが足りない可能性があります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress; only those that are done are trained on.</source>
        <translation>1 枚の画像は作業中です。学習に使われるのは完了の画像だけです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is marked done.</source>
        <translation>1 枚の画像を完了にしました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is not marked, because some of its labels are left out.</source>
        <translation>ラベルの一部が除外されるため、1 枚の画像にはマークが付きません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture would lose its mark.</source>
        <translation>1 枚の画像のマークがなくなります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 thing was left out.</source>
        <translation>1 件が除外されました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: 1 box on 1 picture.</source>
        <translation>見つかったもの: 画像 1 枚のボックス 1 個。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on 1 picture.</source>
        <translation>見つかったもの: 画像 1 枚のボックス {0} 個。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on {1} pictures.</source>
        <translation>見つかったもの: 画像 {1} 枚のボックス {0} 個。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>New categories: {0}.</source>
        <translation>新しいカテゴリ: {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, but pictures would be marked.</source>
        <translation>取り込まれるボックスはありませんが、画像にマークが付きます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, only categories.</source>
        <translation>取り込まれるボックスはなく、カテゴリだけが取り込まれます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Nothing would come in.</source>
        <translation>取り込まれるものはありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>Pascal VOC (XML files)</source>
        <translation>Pascal VOC (XML ファイル)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that were not asked for: {0}.</source>
        <translation>対象外の画像: {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that would be marked: {0}.</source>
        <translation>マークが付く画像: {0}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>They are in {0}.</source>
        <translation>保存先は {0} です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>YOLO (text files)</source>
        <translation>YOLO (テキストファイル)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>labelme (JSON files)</source>
        <translation>labelme (JSON ファイル)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} and {1} more</source>
        <translation>{0}、ほか {1} 件</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes are there already and stay as they are.</source>
        <translation>ボックス {0} 個はすでにあり、そのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture came in from {2}.</source>
        <translation>{2} から画像 1 枚のボックス {0} 個を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture were written.</source>
        <translation>画像 1 枚のボックス {0} 個を書き出しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture would come in.</source>
        <translation>画像 1 枚のボックス {0} 個が取り込まれます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures came in from {2}.</source>
        <translation>{2} から画像 {1} 枚のボックス {0} 個を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures were written.</source>
        <translation>画像 {1} 枚のボックス {0} 個を書き出しました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures would come in.</source>
        <translation>画像 {1} 枚のボックス {0} 個が取り込まれます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes: {1}.</source>
        <translation>ボックス {0} 個: {1}。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress: boxes may be missing.</source>
        <translation>作業中の画像が {0} 枚あります。ボックスが足りない可能性があります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress; only those that are done are trained on.</source>
        <translation>{0} 枚の画像は作業中です。学習に使われるのは完了の画像だけです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are marked done.</source>
        <translation>{0} 枚の画像を完了にしました。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are not marked, because some of their labels are left out.</source>
        <translation>ラベルの一部が除外されるため、{0} 枚の画像にはマークが付きません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures would lose their mark.</source>
        <translation>{0} 枚の画像のマークがなくなります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} things were left out.</source>
        <translation>{0} 件が除外されました。</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>An object that nobody has to find. Neither trained on nor judged.</source>
        <translation>見つけられなくてもよい対象。学習にも評価にも使いません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>C</source>
        <comment>one letter for crowd; each of C, I, D, T, O becomes another letter</comment>
        <translation>密</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Crowd</source>
        <translation>密集</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>D</source>
        <comment>one letter for difficult; each of C, I, D, T, O becomes another letter</comment>
        <translation>困</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Difficult</source>
        <translation>困難</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>I</source>
        <comment>one letter for ignored; each of C, I, D, T, O becomes another letter</comment>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Ignore region</source>
        <translation>無視領域</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Many objects in one box. Neither trained on nor judged.</source>
        <translation>多数の対象を 1 つにまとめたボックス。学習にも評価にも使いません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Nothing in here is trained on or judged, whatever its category.</source>
        <translation>カテゴリにかかわらず、この中のものは学習にも評価にも使いません。</translation>
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
        <translation>遮蔽</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Something hides a part of the object.</source>
        <translation>対象の一部が何かに隠れています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>T</source>
        <comment>one letter for truncated; each of C, I, D, T, O becomes another letter</comment>
        <translation>切</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>The object goes on past the edge of the box.</source>
        <translation>対象がボックスの端の先まで続いています。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Truncated</source>
        <translation>見切れ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>crowd</source>
        <translation>密集</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>difficult</source>
        <translation>困難</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>occluded</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>truncated</source>
        <translation>見切れ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>{flags}: {note}</source>
        <translation>{flags}: {note}</translation>
    </message>
</context>
<context>
    <name>hands</name>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Alt and arrows, with Shift</source>
        <translation>Alt と矢印キー (+ Shift)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Alt or Ctrl during a drag</source>
        <translation>ドラッグ中に Alt または Ctrl</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Arrows, with Shift</source>
        <translation>矢印キー (+ Shift)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Click again</source>
        <translation>もう一度クリック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Ctrl and drag, with Shift</source>
        <translation>Ctrl を押しながらドラッグ (+ Shift)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a box, its edges or corners</source>
        <translation>ボックスの内側、辺、角をドラッグ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a handle round several boxes</source>
        <translation>複数のボックスを囲むハンドルをドラッグ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag on an empty spot</source>
        <translation>何もない場所でドラッグ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>H held down</source>
        <translation>H を押したまま</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Middle button, or Space and drag</source>
        <translation>中ボタン、または Space を押しながらドラッグ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Mouse and held keys</source>
        <translation>マウスと押したままのキー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Right button during a drag</source>
        <translation>ドラッグ中に右ボタン</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift or Ctrl and click</source>
        <translation>Shift または Ctrl を押しながらクリック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift while drawing</source>
        <translation>描画中に Shift</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>The picture takes these by itself: they act while they are held or dragged.</source>
        <translation>これらは画像上で直接働きます。押している間、またはドラッグ中だけ有効です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Two clicks, after the key that draws</source>
        <translation>描画キーを押してから 2 回クリック</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>a square</source>
        <translation>正方形にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>add a box to the selection, or take it away</source>
        <translation>ボックスを選択に追加・選択から外す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box</source>
        <translation>ボックスを描く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box without holding the button</source>
        <translation>ボタンを押し続けずにボックスを描く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>drop what was begun</source>
        <translation>始めた操作を取り消す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>give up what is being drawn; never quits</source>
        <translation>描画を中止する (終了はしない)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>grow, shrink the box on that side</source>
        <translation>その側へボックスを広げる・縮める</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>look at the picture without boxes</source>
        <translation>ボックスなしで画像を見る</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move or resize it</source>
        <translation>移動する・サイズを変える</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move the picture</source>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>nudge the box by 1, by 10 pixels</source>
        <translation>ボックスを 1 または 10 ピクセル動かす</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>resize them together</source>
        <translation>まとめてサイズを変える</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>select, add all boxes that it touches</source>
        <translation>触れたボックスをすべて選択・追加する</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>stick to no edge</source>
        <translation>端に吸着させない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>the next box under the cursor</source>
        <translation>カーソルの下の次のボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>zoom at the cursor, or scroll as the settings say</source>
        <translation>カーソル位置でズーム、または設定に応じてスクロール</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>A picture that is missing or damaged is left out of every training.</source>
        <translation>見つからない画像や壊れた画像は、どの学習からも除外されます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes are pixels of the upright picture: where the size is wrong, they may be off.</source>
        <translation>ボックスは正しい向きの画像のピクセルで表されます。サイズが違うと、ずれている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes drawn twice</source>
        <translation>二重に描かれたボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes past the edge</source>
        <translation>端からはみ出したボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes with no area</source>
        <translation>面積のないボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Clip to the picture, delete what lies outside</source>
        <translation>画像の範囲に切り詰め、外にあるものを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Copies across the split</source>
        <translation>分割をまたぐコピー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Delete these boxes</source>
        <translation>これらのボックスを削除</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Half of the examples of one thing are taught as something else.</source>
        <translation>同じものの例の半分を、別のものとして教えることになります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the largest of each</source>
        <translation>それぞれ最大のものを残す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the newest of each</source>
        <translation>それぞれ最新のものを残す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Leave these boxes out of training</source>
        <translation>これらのボックスを学習から除外する</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Look-alike names</source>
        <translation>よく似た名前</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Mark these pictures as done and empty</source>
        <translation>これらの画像を空として完了にする</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Merge into the one with the most boxes</source>
        <translation>ボックスが最も多いカテゴリに統合</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Note the true sizes, keep the boxes</source>
        <translation>実際のサイズを記録 (ボックスはそのまま)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Often a slip of the hand, or another category.</source>
        <translation>手元が狂ったか、別のカテゴリであることが多いものです。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One of the two counts as missed in every evaluation.</source>
        <translation>評価のたびに、2 つのうち 1 つが見逃しと数えられます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One place, two categories</source>
        <translation>同じ場所に 2 つのカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Rare categories</source>
        <translation>まれなカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Records not shown</source>
        <translation>表示できないレコード</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Sizes not as noted</source>
        <translation>記録と異なるサイズ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip these pictures</source>
        <translation>これらの画像をスキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip those the model is not judged on</source>
        <translation>モデルの評価に使わないほうをスキップ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Smaller than the finest cell of the network, they are hardly ever found.</source>
        <translation>ネットワークの最小のセルより小さく、ほとんど検出されません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model has little to learn them from.</source>
        <translation>モデルが学習する材料がわずかしかありません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model is judged on what it has learnt by heart; the numbers flatter.</source>
        <translation>丸暗記したものでモデルを評価することになり、数値が実際よりよく見えます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They cannot be learnt; training leaves them out.</source>
        <translation>学習できないため、学習では除外されます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They stay in annotations.json as they are, but nothing is learnt from them.</source>
        <translation>annotations.json にはそのまま残りますが、学習には使われません。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Tiny boxes</source>
        <translation>小さすぎるボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training clips them to the picture.</source>
        <translation>学習時に画像の範囲に切り詰められます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training does not use them. Marked as empty they teach what is not there.</source>
        <translation>学習には使われません。空として完了にすると、何もない例として学習されます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unless an object is both, the model is taught a contradiction.</source>
        <translation>1 つの対象が両方に当てはまる場合を除き、モデルに矛盾を教えることになります。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unmarked empty pictures</source>
        <translation>マークのない空の画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unreadable pictures</source>
        <translation>読み込めない画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unusual sizes</source>
        <translation>通常と異なるサイズ</translation>
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
        <translation>1～9: ボックスのカテゴリ。{key}: ほかのカテゴリ、または新規</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Drag a box around an object.</source>
        <translation>対象を囲むようにドラッグしてボックスを描きます。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Enough for a first training. {key}: train, and see what it finds</source>
        <translation>最初の学習に十分な量です。{key}: 学習して結果を見る</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Every object has its box? {key}: done, next picture</source>
        <translation>すべての対象にボックスがありますか？ {key}: 完了して次の画像へ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: from box to box</source>
        <translation>{key}: ボックスからボックスへ移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: the boxes of the previous picture, here too</source>
        <translation>{key}: 前の画像のボックスをここにも追加</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Esc gives up what is being drawn.</source>
        <translation>Esc は描画を中止します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>H hides the boxes for as long as it is held.</source>
        <translation>H は押している間ボックスを隠します。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Space says done when it is tapped and moves the picture while it is held.</source>
        <translation>Space は、短く押すと完了、押したままだと画像の移動です。</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>The arrows nudge boxes and move the picture.</source>
        <translation>矢印キーは、ボックスの微調整と画像の移動に使います。</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>View</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Add new pictures to the project without asking</source>
        <translation>新しい画像を確認なしでプロジェクトに追加</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>All of it</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Always</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As it was left</source>
        <translation>前回見たときのまま</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Crosshair</source>
        <translation>十字線</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Draw by two clicks where nothing is</source>
        <translation>何もない場所では 2 回のクリックで描く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Go on after one box</source>
        <translation>ボックスを 1 個描いたら次へ進む</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Hints for the first steps</source>
        <translation>はじめての人へのヒント</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Last used categories on top of the list</source>
        <translation>最近使ったカテゴリを一覧の先頭に表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Lines between pixels that are large enough</source>
        <translation>十分に大きいピクセルの間に線を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Look for new pictures while a project is open</source>
        <translation>プロジェクトを開いている間、新しい画像を探す</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Moving on</source>
        <translation>次の画像へ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Names on boxes</source>
        <translation>ボックスの名前</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Never</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Overview in the corner while zoomed in</source>
        <translation>拡大中、隅に全体図を表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Scrolls, and zooms with Ctrl</source>
        <translation>スクロール (Ctrl でズーム)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Stick to edges that are near (not while Alt is held)</source>
        <translation>近くの端に吸着 (Alt を押している間を除く)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>The same zoom and place</source>
        <translation>同じ倍率と位置</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Under the mouse and selected</source>
        <translation>マウスの下と選択中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View of the next picture</source>
        <translation>次の画像の表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Watch it learn on the open picture</source>
        <translation>開いている画像で学習の様子を見る</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>While drawing</source>
        <translation>描画中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Zooms</source>
        <translation>ズーム</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Go to {picture}</source>
        <translation>{picture} へ移動</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting, chosen now</source>
        <translation>設定 (現在の選択)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>not possible now</source>
        <translation>今は実行できません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>on the page {page}</source>
        <translation>「{page}」ページで使えます</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>there is nothing to do again or to take back</source>
        <translation>やり直す操作も元に戻す操作もありません</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: off</source>
        <translation>{option}: オフ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: on</source>
        <translation>{option}: オン</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: {choice}</source>
        <translation>{option}: {choice}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Accept as a category by digit</source>
        <translation>数字キーのカテゴリとして承認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Annotate</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Category by digit</source>
        <translation>数字キーのカテゴリ</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Hide or show a category by digit</source>
        <translation>数字キーのカテゴリの表示・非表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Show only one category, by digit</source>
        <translation>数字キーのカテゴリだけを表示</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>{page}: {group}</source>
        <translation>{page}: {group}</translation>
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
        <translation>エンジンを起動中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Step {0} of about {1}</source>
        <translation>ステップ {0} / 約 {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>nano</source>
        <translation>Nano</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>under a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} 時間 {1} 分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} left</source>
        <translation>残り {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} min</source>
        <translation>{0} 分</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0}, {1} left</source>
        <translation>{0}、残り {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} / {2}</translation>
    </message>
</context>
</TS>
