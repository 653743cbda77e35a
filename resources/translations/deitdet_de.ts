<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advance</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/advance.py"/>
        <source>goes on after each box</source>
        <translation>geht nach jedem Rahmen weiter</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>Put some into {folder}, then choose “Look for new pictures”.</source>
        <translation>Bilder in {folder} ablegen und dann „Nach neuen Bildern suchen“ wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>There are no pictures here yet</source>
        <translation>Hier sind noch keine Bilder</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all {0}</source>
        <translation>Alle {0} annehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept as</source>
        <translation>Annehmen als</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Adjusted. Enter accepts it like this.</source>
        <translation>Angepasst. Die Eingabetaste nimmt sie so an.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Back to detections</source>
        <translation>Zu den Erkennungen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Detection {0} of {1} here</source>
        <translation>Erkennung {0} von {1} hier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Done, and next</source>
        <translation>Erledigt, und weiter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Drag it, or change its category by digit. Enter goes back.</source>
        <translation>Ziehen oder die Kategorie per Ziffer ändern. Die Eingabetaste führt zurück.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all {0}</source>
        <translation>Alle {0} ablehnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>You have a box here: {0}.</source>
        <translation>Hier ist schon ein Rahmen: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box</source>
        <translation>Ihr Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and one more</source>
        <translation>Ihr Rahmen und ein weiterer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and {0} more</source>
        <translation>Ihr Rahmen und {0} weitere</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous detection</source>
        <translation>nächste, vorige Erkennung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous picture</source>
        <translation>nächstes, voriges Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>show more, fewer</source>
        <translation>mehr, weniger zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>take adjusting back</source>
        <translation>Anpassung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>zoom to it, fit</source>
        <translation>heranzoomen, einpassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>{0:.0f} × {1:.0f} px</source>
        <translation>{0:.0f} × {1:.0f} px</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>{0}, at {1:.0f}, {2:.0f}</source>
        <translation>{0}, bei {1:.0f}, {2:.0f}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>1 still waits here: {yes} accepts, {no} rejects it.</source>
        <translation>1 wartet hier noch: {yes} nimmt sie an, {no} lehnt sie ab.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept as {0}</source>
        <translation>Annehmen als {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0}</source>
        <translation>{0} annehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0} detections</source>
        <translation>{0} Erkennungen annehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Change to {0}</source>
        <translation>In {0} ändern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0} boxes</source>
        <translation>{0} Rahmen löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done: nothing here</source>
        <translation>Erledigt: nichts zu sehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Draw {0}</source>
        <translation>{0} zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0}</source>
        <translation>{0} ablehnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0} detections</source>
        <translation>{0} Erkennungen ablehnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} of other categories still wait here.</source>
        <translation>{0} aus anderen Kategorien warten hier noch.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} still wait here: {yes} accepts, {no} rejects them.</source>
        <translation>{0} warten hier noch: {yes} nimmt sie an, {no} lehnt sie ab.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Open a folder of pictures</source>
        <translation>Einen Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>The language changes when the window is opened the next time.</source>
        <translation>Die Sprache wechselt, wenn das Fenster das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align lower edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a column</source>
        <translation>Mitten untereinander ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a row</source>
        <translation>Mitten nebeneinander ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align upper edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from left to right</source>
        <translation>Gleiche Abstände von links nach rechts</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>Gleiche Abstände von oben nach unten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {height} px high</source>
        <translation>Höhe auf {height} px setzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} by {height} px</source>
        <translation>Größe auf {width} × {height} px setzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} px wide</source>
        <translation>Breite auf {width} px setzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Select {count} boxes or more for this.</source>
        <translation>Dafür mindestens {count} Rahmen auswählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>The boxes lie so already.</source>
        <translation>Die Rahmen liegen schon so.</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Different notes</source>
        <translation>Verschiedene Notizen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note of the selected boxes</source>
        <translation>Notiz zu den ausgewählten Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Write a note. Enter keeps it, Esc drops it.</source>
        <translation>Eine Notiz schreiben. Die Eingabetaste behält sie, Esc verwirft sie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>{meaning} Key: {key}</source>
        <translation>{meaning} Taste: {key}</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Make an ignore region</source>
        <translation>Als Bereich zum Auslassen kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as a crowd</source>
        <translation>Als Menge kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as difficult</source>
        <translation>Als schwierig kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as occluded</source>
        <translation>Als verdeckt kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as truncated</source>
        <translation>Als beschnitten kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer a crowd</source>
        <translation>Keine Menge mehr</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer an ignore region</source>
        <translation>Kein Bereich zum Auslassen mehr</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer difficult</source>
        <translation>Nicht mehr schwierig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer occluded</source>
        <translation>Nicht mehr verdeckt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer truncated</source>
        <translation>Nicht mehr beschnitten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Select a box first.</source>
        <translation>Zuerst einen Rahmen auswählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box</source>
        <translation>Der nächste Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box is an ignore region. {key} or Esc: not.</source>
        <translation>Der nächste Rahmen ist ein Bereich zum Auslassen. {key} oder Esc: doch nicht.</translation>
    </message>
</context>
<context>
    <name>BoxCopies</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box did not fit into this picture and was moved or cut.</source>
        <translation>1 Rahmen passte nicht in dieses Bild und wurde verschoben oder beschnitten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box of {name}</source>
        <translation>1 Rahmen aus {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>A box without area cannot be copied.</source>
        <translation>Ein Rahmen ohne Fläche lässt sich nicht kopieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied 1 box.</source>
        <translation>1 Rahmen kopiert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied {count} boxes.</source>
        <translation>{count} Rahmen kopiert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut box</source>
        <translation>Rahmen ausschneiden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut {count} boxes</source>
        <translation>{count} Rahmen ausschneiden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No box is selected.</source>
        <translation>Kein Rahmen ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No picture is shown that could take boxes.</source>
        <translation>Es wird kein Bild gezeigt, das Rahmen aufnehmen könnte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste box</source>
        <translation>Rahmen einfügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste {count} boxes</source>
        <translation>{count} Rahmen einfügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>The boxes of {name} are here already.</source>
        <translation>Die Rahmen aus {name} sind schon hier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There are no boxes on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Rahmen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There is no picture before this one in the list.</source>
        <translation>Vor diesem steht kein Bild in der Liste.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes did not fit into this picture and were moved or cut.</source>
        <translation>{count} Rahmen passten nicht in dieses Bild und wurden verschoben oder beschnitten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes of {name}</source>
        <translation>{count} Rahmen aus {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{name} has no boxes.</source>
        <translation>{name} hat keine Rahmen.</translation>
    </message>
</context>
<context>
    <name>BoxEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete {count} boxes</source>
        <translation>{count} Rahmen löschen</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes here: {count}</source>
        <translation>Rahmen hier: {count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes on this picture</source>
        <translation>Rahmen in diesem Bild</translation>
    </message>
</context>
<context>
    <name>BoxMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Arrange</source>
        <translation>Anordnen</translation>
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
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>attributes and note</source>
        <translation>Merkmale und Notiz</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}</source>
        <translation>Rahmen {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}, without area</source>
        <translation>Rahmen {number}, ohne Fläche</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>left edge</source>
        <translation>linke Kante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>upper edge</source>
        <translation>obere Kante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>w</source>
        <translation>b</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>width</source>
        <translation>Breite</translation>
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
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Pictures set aside</source>
        <translation>Beiseitegelegte Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Their files were never touched. What is brought back has its boxes again.</source>
        <translation>Ihre Dateien wurden nie angerührt. Was zurückgeholt wird, hat wieder seine Rahmen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  1 box</source>
        <translation>{name}  ·  1 Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  {count} boxes</source>
        <translation>{name}  ·  {count} Rahmen</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Nothing is known of this. Evaluate again to see it.</source>
        <translation>Darüber ist nichts bekannt. Neu bewerten, um es zu sehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Scores over 0.1 are off by {0} on average. Above the grey line more detections are right than their score says, below it fewer.</source>
        <translation>Werte über 0,1 liegen im Mittel um {0} daneben. Über der grauen Linie sind mehr Erkennungen richtig, als ihr Wert sagt, darunter weniger.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share of detections that is right, by score</source>
        <translation>Anteil der richtigen Erkennungen, nach Wert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share that is right</source>
        <translation>Anteil richtiger</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>as the score says</source>
        <translation>wie der Wert sagt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>Picture with boxes</source>
        <translation>Bild mit Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>That box is under 2 pixels: drag further, or zoom in.</source>
        <translation>Dieser Rahmen ist unter 2 Pixel groß: weiter ziehen oder heranzoomen.</translation>
    </message>
</context>
<context>
    <name>CategoriesMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
</context>
<context>
    <name>CategoryChanges</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 box</source>
        <translation>1 Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Colour of {name}</source>
        <translation>Farbe von {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category</source>
        <translation>Kategorie löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category {name}</source>
        <translation>Kategorie {name} löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge categories</source>
        <translation>Kategorien zusammenführen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {0} into</source>
        <translation>{0} zusammenführen mit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {name} into {target}</source>
        <translation>{name} mit {target} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Move category {name}</source>
        <translation>Kategorie {name} verschieben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Rename category to {name}</source>
        <translation>Kategorie in {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already</source>
        <translation>Es gibt schon eine Kategorie {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already.</source>
        <translation>Es gibt schon eine Kategorie {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} boxes</source>
        <translation>{0:,} Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} pictures</source>
        <translation>{0:,} Bildern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{boxes} on {pictures}</source>
        <translation>{boxes} in {pictures}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} are deleted with “{name}”.</source>
        <translation>{use} werden mit „{name}“ gelöscht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} is deleted with “{name}”.</source>
        <translation>{use} wird mit „{name}“ gelöscht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” become “{target}”.</source>
        <translation>{use}: „{name}“ wird zu „{target}“.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” becomes “{target}”.</source>
        <translation>{use}: „{name}“ wird zu „{target}“.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{what}
One undo takes it all back.</source>
        <translation>{what}
Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Add category {name}</source>
        <translation>Kategorie {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Change to {name}</source>
        <translation>In {name} ändern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Draw {name}</source>
        <translation>{name} zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Next box: {name}</source>
        <translation>Nächster Rahmen: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>No other category was used yet.</source>
        <translation>Es wurde noch keine andere Kategorie verwendet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>There is no category {digit} yet. {key} makes one.</source>
        <translation>Es gibt noch keine Kategorie {digit}. {key} legt eine an.</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Hide its boxes</source>
        <translation>Ihre Rahmen ausblenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>List pictures with it</source>
        <translation>Bilder mit ihr auflisten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Lock its boxes</source>
        <translation>Ihre Rahmen sperren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show its boxes</source>
        <translation>Ihre Rahmen einblenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show only this</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Unlock its boxes</source>
        <translation>Ihre Rahmen entsperren</translation>
    </message>
</context>
<context>
    <name>CategoryPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add a category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete the current category</source>
        <translation>Aktuelle Kategorie löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Filter categories</source>
        <translation>Kategorien filtern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>More for the current category</source>
        <translation>Mehr zur aktuellen Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>None yet. Draw a box and type what is in it, or press Add.</source>
        <translation>Noch keine. Einen Rahmen zeichnen und eintippen, was darin ist, oder „Hinzufügen“ drücken.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename the current category</source>
        <translation>Aktuelle Kategorie umbenennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Show the boxes of all categories</source>
        <translation>Rahmen aller Kategorien einblenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>{count} hidden: show all</source>
        <translation>{count} ausgeblendet: alle zeigen</translation>
    </message>
</context>
<context>
    <name>CategoryPicker</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Categories that match</source>
        <translation>Passende Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Choose a category</source>
        <translation>Kategorie wählen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Name what is in this box</source>
        <translation>Benennen, was in diesem Rahmen ist</translation>
    </message>
</context>
<context>
    <name>CategoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>key {digit}</source>
        <translation>Taste {digit}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>{count} boxes</source>
        <translation>{count} Rahmen</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_view.py"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>CategoryVisibility</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Hidden: {name}</source>
        <translation>Ausgeblendet: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Locked: {name}</source>
        <translation>Gesperrt: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Only {name} is shown</source>
        <translation>Nur {name} wird gezeigt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Shown again: {name}</source>
        <translation>Wieder eingeblendet: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Unlocked: {name}</source>
        <translation>Entsperrt: {name}</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>A box is at least 2 pixels wide and high.</source>
        <translation>Ein Rahmen ist mindestens 2 Pixel breit und hoch.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Change to {name}</source>
        <translation>In {name} ändern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Moved or cut to stay inside the picture.</source>
        <translation>Verschoben oder beschnitten, damit er im Bild bleibt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Resize {name}</source>
        <translation>Größe von {name} ändern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>There is no category “{name}”.</source>
        <translation>Es gibt keine Kategorie „{name}“.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>“{typed}” is no number.</source>
        <translation>„{typed}“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Filter: {filter}</source>
        <translation>Filter: {filter}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Press to take it away</source>
        <translation>Drücken, um ihn zu entfernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>{filter}: press to take this filter away</source>
        <translation>{filter}: drücken, um diesen Filter zu entfernen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Bundled starter</source>
        <translation>Mitgelieferte Startgewichte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>DeiT III small from DINOv2; needs no network.</source>
        <translation>DeiT III small aus DINOv2; braucht kein Netz.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Learns on from there, with the boxes as they are now.</source>
        <translation>Lernt von dort weiter, mit den Rahmen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model {0}</source>
        <translation>Modell {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>More choices</source>
        <translation>Mehr Auswahl</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Nano</source>
        <translation>Nano</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights, downloaded once.</source>
        <translation>Veröffentlichte DeiT-Gewichte, einmal heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights; without a network the bundled ones.</source>
        <translation>Veröffentlichte DeiT-Gewichte; ohne Netz die mitgelieferten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The best with many pictures; slow without a GPU.</source>
        <translation>Mit vielen Bildern am besten; langsam ohne GPU.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model of {0}</source>
        <translation>Das Modell von {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model to begin with is gone.</source>
        <translation>Das Modell, mit dem begonnen werden sollte, ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The quickest; for plain objects or a slow computer.</source>
        <translation>Am schnellsten; für einfache Objekte oder einen langsamen Computer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The usual choice: good, and quick enough without a GPU.</source>
        <translation>Die übliche Wahl: gut, und ohne GPU schnell genug.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The weights file {0} is missing.</source>
        <translation>Die Gewichtsdatei {0} fehlt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights (*.safetensors *.pth *.pt *.bin)</source>
        <translation>Gewichte (*.safetensors *.pth *.pt *.bin)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights of a DeiT backbone</source>
        <translation>Gewichte eines DeiT-Backbones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights to start from</source>
        <translation>Gewichte für den Beginn</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Lavender</source>
        <translation>Lavendel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Sea green</source>
        <translation>Seegrün</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>ColourMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Other colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Usual colour</source>
        <translation>Übliche Farbe</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP {0}, on {1} pictures with {2} boxes.</source>
        <translation>AP {0}, auf {1} Bildern mit {2} Rahmen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare two trainings</source>
        <translation>Zwei Trainings vergleichen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>How far the judging is</source>
        <translation>Wie weit die Bewertung ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Es wird gerade an etwas anderem gearbeitet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training of {0} is better than that of {1}. That is very unlikely to be luck.</source>
        <translation>Das Training vom {0} ist besser als das vom {1}. Das ist sehr wahrscheinlich kein Zufall.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training to compare with</source>
        <translation>Das Training, mit dem verglichen wird</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>These {0} pictures cannot tell the trainings of {1} and {2} apart.</source>
        <translation>Auf diesen {0} Bildern lassen sich die Trainings vom {1} und vom {2} nicht unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Which training is better</source>
        <translation>Welches Training besser ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} pictures are too few to tell which one is better.</source>
        <translation>{0} Bilder sind zu wenige, um zu sagen, welches besser ist.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>95 % between</source>
        <translation>95 % zwischen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP of all</source>
        <translation>AP von allen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP50 of all</source>
        <translation>AP50 von allen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Both trainings, and what lies between them</source>
        <translation>Beide Trainings und was zwischen ihnen liegt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>may be luck</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>no box to find</source>
        <translation>kein Rahmen zu finden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} is</source>
        <translation>{0} ist</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>A copy of your version is in {0}.</source>
        <translation>Eine Kopie Ihrer Fassung ist in {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Another program has changed annotations.json, and it cannot be read now.</source>
        <translation>Ein anderes Programm hat annotations.json geändert, und die Datei ist jetzt nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>COCO (*.json)</source>
        <translation>COCO (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Keep mine (theirs becomes a backup)</source>
        <translation>Meine behalten (die andere wird zur Sicherung)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Load theirs</source>
        <translation>Die andere laden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Your last changes are kept in {0}.</source>
        <translation>Die andere Fassung ist jetzt geöffnet. Ihre letzten Änderungen sind in {0} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Yours is kept as the backup {0}.</source>
        <translation>Die andere Fassung ist jetzt geöffnet. Ihre ist als Sicherung {0} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>What was done before cannot be undone any more.</source>
        <translation>Was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json is there again, as it was.</source>
        <translation>annotations.json ist wieder da, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program. Nothing is written.</source>
        <translation>annotations.json wurde von einem anderen Programm geändert. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program; it was read again.</source>
        <translation>annotations.json wurde von einem anderen Programm geändert; sie wurde neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was deleted or moved by another program. What was in it is still open here.</source>
        <translation>annotations.json wurde von einem anderen Programm gelöscht oder verschoben. Ihr Inhalt ist hier noch geöffnet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>nothing there</source>
        <translation>nichts da</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: found, and rightly named</source>
        <translation>{0} von {1}: gefunden und richtig benannt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: not found</source>
        <translation>{0} von {1}: nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was found where nothing is</source>
        <translation>{0}-mal wurde {1} gefunden, wo nichts ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was taken for {2}</source>
        <translation>{0}-mal wurde {1} für {2} gehalten</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>An older version made this evaluation. Evaluate again to see this.</source>
        <translation>Diese Bewertung ist von einer älteren Version. Neu bewerten, um das zu sehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Rows: what is there. Columns: what was found. Stronger: more of a row. What is badly placed counts in the last row and in the last column.</source>
        <translation>Zeilen: was da ist. Spalten: was gefunden wurde. Kräftiger: mehr von einer Zeile. Was schlecht gesetzt ist, zählt in der letzten Zeile und in der letzten Spalte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Who is taken for whom</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} right, {1} missed, {2} spurious, {3} of the wrong category, {4} badly placed.</source>
        <translation>{0} richtig, {1} übersehen, {2} grundlos, {3} mit falscher Kategorie, {4} schlecht gesetzt.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision curve</source>
        <translation>Kurve der mittleren Präzision</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>What lies along the bottom of the curves</source>
        <translation>Was die Kurven unten auf der Achse zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>DeviceProbe</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/device_probe.py"/>
        <source>Looking for a GPU…</source>
        <translation>GPU wird gesucht…</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>DisplayChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>For your eyes only: files and models stay as they are.</source>
        <translation>Nur für die Augen: Dateien und Modelle bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Shown with other brightness or colours. {key} sets them.</source>
        <translation>Mit anderer Helligkeit oder anderen Farben gezeigt. {key} stellt sie ein.</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Back to normal</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>A&amp;utomatic: stretch each picture</source>
        <translation>A&amp;utomatisch: Tonwerte je Bild spreizen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Blue only</source>
        <translation>Nur Blau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Bri&amp;ghtness</source>
        <translation>&amp;Helligkeit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>C&amp;ontrast</source>
        <translation>K&amp;ontrast</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Ga&amp;mma</source>
        <translation>Ga&amp;mma</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Green only</source>
        <translation>Nur Grün</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>In&amp;verted</source>
        <translation>&amp;Invertiert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Red only</source>
        <translation>Nur Rot</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Looking at your pictures</source>
        <translation>Die Bilder werden durchgesehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>What the model finds comes up here when it has been through all of them. Stop shows what it has found by then.</source>
        <translation>Was das Modell findet, erscheint hier, wenn es alle durchgesehen hat. „Stoppen“ zeigt, was es bis dahin gefunden hat.</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Es wird gerade an etwas anderem gearbeitet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>Try again when that has ended.</source>
        <translation>Versuchen Sie es noch einmal, wenn das zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Preparing {0}</source>
        <translation>{0} wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate again</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>How far the judging is</source>
        <translation>Wie weit die Bewertung ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Judge the model on pictures it has not learnt from.</source>
        <translation>Das Modell an Bildern messen, aus denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not all pictures could be judged ({0})</source>
        <translation>Nicht alle Bilder konnten bewertet werden ({0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not evaluated on these pictures yet.</source>
        <translation>Auf diesen Bildern noch nicht bewertet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Parts of the evaluation</source>
        <translation>Teile der Bewertung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Precision and recall</source>
        <translation>Genauigkeit und Trefferquote</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Reading the evaluation…</source>
        <translation>Bewertung wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Es wird gerade an etwas anderem gearbeitet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>This training has no model yet.</source>
        <translation>Dieses Training hat noch kein Modell.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>What is the matter with the evaluation</source>
        <translation>Was mit der Bewertung ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Worth of a score</source>
        <translation>Was ein Wert wert ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0} pictures, {1} boxes</source>
        <translation>{0} Bilder, {1} Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0}; of an older model, evaluate again</source>
        <translation>{0}; von einem älteren Modell, neu bewerten</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Export labels</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels from {0}</source>
        <translation>Annotationen aus {0} importieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Mark them done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Nothing can be imported: the project is open in {0}.</source>
        <translation>Import nicht möglich: Das Projekt ist geöffnet in {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Copy the pictures too</source>
        <translation>Bilder &amp;mitkopieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Replace an earlier export</source>
        <translation>Früheren Export &amp;ersetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Where to</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>All that are labelled, also in progress</source>
        <translation>Alle bearbeiteten, auch begonnene</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>An empty folder for the labels</source>
        <translation>Ein leerer Ordner für die Annotationen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose a folder, or type its whole path.</source>
        <translation>Einen Ordner wählen oder den ganzen Pfad eintippen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose another place, or “{0}”.</source>
        <translation>Einen anderen Ort wählen, oder „{0}“.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Double boxes are removed in the file</source>
        <translation>Doppelte Rahmen werden in der Datei entfernt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export labels</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model as</source>
        <translation>Modell exportieren als</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model of {0}</source>
        <translation>Modell vom {0} exportieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Models (*.{0})</source>
        <translation>Modelle (*.{0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>ONNX, for nearly every program</source>
        <translation>ONNX, für fast jedes Programm</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} training pictures its AP is {1}; here it is {2}.</source>
        <translation>Auf {0} Bildern zum Lernen ist seine AP {1}; hier ist sie {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} validation pictures its AP is {1}; here it is {2}.</source>
        <translation>Auf {0} Kontrollbildern ist seine AP {1}; hier ist sie {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those for the final test (test)</source>
        <translation>Nur die für den Schlusstest (test)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those that are done or empty</source>
        <translation>Nur erledigte oder leere</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to check on (val)</source>
        <translation>Nur die zur Kontrolle (val)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to learn from (train)</source>
        <translation>Nur die zum Lernen (train)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Pictures of any size, not only the size it learnt with</source>
        <translation>Bilder jeder Größe, nicht nur der, mit der es gelernt hat</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Small and quick on processors without a GPU (8 bits)</source>
        <translation>Klein und schnell auf Prozessoren ohne GPU (8 Bit)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestoppt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Es wird gerade an etwas anderem gearbeitet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The file is shown the validation pictures and kept only if it finds in them what the model finds here.</source>
        <translation>Der Datei werden die Kontrollbilder gezeigt; sie bleibt nur, wenn sie darin findet, was das Modell hier findet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The labels could not be written.</source>
        <translation>Die Annotationen konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The project has no split yet; Train makes one.</source>
        <translation>Das Projekt hat noch keine Aufteilung; „Trainieren“ legt eine an.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>TorchScript, for programs with PyTorch</source>
        <translation>TorchScript, für Programme mit PyTorch</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>What came of the export</source>
        <translation>Was beim Export herauskam</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Whatever their part</source>
        <translation>Aus jedem Teil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to write is not clear.</source>
        <translation>Das Ziel ist nicht klar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their marks</source>
        <translation>Welche Bilder, nach Markierung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their part of the split</source>
        <translation>Welche Bilder, nach Teil der Aufteilung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Why nothing was written</source>
        <translation>Warum nichts geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Write the labels to</source>
        <translation>Annotationen schreiben nach</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writes the boxes for another program. Nothing in the project changes.</source>
        <translation>Schreibt die Rahmen für ein anderes Programm. Im Projekt ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writing labels…</source>
        <translation>Annotationen werden geschrieben…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0} is there: {1} MB.</source>
        <translation>{0} ist da: {1} MB.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0}, beside it, shows how to use it.</source>
        <translation>{0} daneben zeigt, wie man sie benutzt.</translation>
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
        <translation>AP klein</translation>
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
        <translation>Rahmen, die größer sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 32 x 32 pixels.</source>
        <translation>Rahmen bis 32 x 32 Pixel.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 96 x 96 pixels.</source>
        <translation>Rahmen bis 96 x 96 Pixel.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Share of the boxes that is found, as a mean over IoU 0.5 to 0.95.</source>
        <translation>Anteil der Rahmen, die gefunden werden, im Mittel über IoU 0,5 bis 0,95.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>5, &gt;5, 2-7, none, some</source>
        <translation>5, &gt;5, 2-7, none (keine), some (einige)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Checking the dataset…</source>
        <translation>Datensatz wird untersucht…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Highest score that waits</source>
        <translation>Höchste wartende Konfidenz</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Lowest score that waits</source>
        <translation>Niedrigste wartende Konfidenz</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Number of boxes</source>
        <translation>Anzahl der Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Order in the file</source>
        <translation>Reihenfolge in der Datei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the dates of the files…</source>
        <translation>Datum der Dateien wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the split…</source>
        <translation>Aufteilung wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Sorting the names…</source>
        <translation>Namen werden sortiert…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>boxes: {0}</source>
        <translation>Rahmen: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>detections wait</source>
        <translation>Erkennungen warten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for the test</source>
        <translation>für den Test</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for training</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for validation</source>
        <translation>zur Kontrolle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>in no part</source>
        <translation>in keinem Teil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no boxes</source>
        <translation>keine Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no detections wait</source>
        <translation>keine Erkennung wartet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>not: {0}</source>
        <translation>nicht: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>some boxes</source>
        <translation>mit Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>with findings</source>
        <translation>mit Befunden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>without findings</source>
        <translation>ohne Befunde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} boxes or more</source>
        <translation>{0} Rahmen oder mehr</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} to {1} boxes</source>
        <translation>{0} bis {1} Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{1} boxes or fewer</source>
        <translation>{1} Rahmen oder weniger</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is no filter. There are {choices}. Quotes look for it in names.</source>
        <translation>„{piece}“ ist kein Filter. Es gibt {choices}. Mit Anführungszeichen wird es in Namen gesucht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is not there. There are {choices}.</source>
        <translation>„{piece}“ gibt es nicht. Es gibt {choices}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” takes {choices}.</source>
        <translation>„{piece}“ erwartet {choices}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find by name   {key}</source>
        <translation>Nach Namen suchen   {key}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sorted by: {name}, {way}</source>
        <translation>Sortiert nach: {name}, {way}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Words of the name; * stands for anything, - in front for not.
state:done   category:name   boxes:&gt;5   split:val   finding:any   detections:any
Commas for one or the other: state:done,empty</source>
        <translation>Wörter des Namens; * steht für alles, - davor für nicht.
state:done   category:name   boxes:&gt;5   split:val   finding:any   detections:any
Kommas für das eine oder das andere: state:done,empty</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>{listed} of {count}</source>
        <translation>{listed} von {count}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Detections</source>
        <translation>Erkennungen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Number of boxes</source>
        <translation>Anzahl der Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
</context>
<context>
    <name>FindMoved</name>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 of {1} pictures is missing; its boxes are kept: {2}</source>
        <translation>1 von {1} Bildern fehlt; seine Rahmen bleiben erhalten: {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture is linked again.</source>
        <translation>1 Bild ist neu verknüpft.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture was found. Link it again?</source>
        <translation>1 Bild wurde gefunden. Neu verknüpfen?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Find moved pictures…</source>
        <translation>Verschobene Bilder suchen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Link again</source>
        <translation>Neu verknüpfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is in {0} any more. The boxes are kept.</source>
        <translation>In {0} ist kein Bild mehr. Die Rahmen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is missing.</source>
        <translation>Kein Bild fehlt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Pictures found</source>
        <translation>Bilder gefunden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>The picture folder will be {0}.</source>
        <translation>Der Bilderordner wird {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>These are left as they are:</source>
        <translation>Diese bleiben, wie sie sind:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Where are the pictures now?</source>
        <translation>Wo sind die Bilder jetzt?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} of {1} pictures are missing; their boxes are kept: {2}</source>
        <translation>{0} von {1} Bildern fehlen; ihre Rahmen bleiben erhalten: {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures are linked again.</source>
        <translation>{0} Bilder sind neu verknüpft.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures were found. Link them again?</source>
        <translation>{0} Bilder wurden gefunden. Neu verknüpfen?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {count} boxes</source>
        <translation>{count} Rahmen verschieben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {count} boxes</source>
        <translation>Größe von {count} Rahmen ändern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {name}</source>
        <translation>Größe von {name} ändern</translation>
    </message>
</context>
<context>
    <name>HandOptions</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is always shown.</source>
        <translation>Das Fadenkreuz wird immer gezeigt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is never shown.</source>
        <translation>Das Fadenkreuz wird nie gezeigt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is shown while drawing.</source>
        <translation>Das Fadenkreuz wird beim Zeichnen gezeigt.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Check again</source>
        <translation>Erneut untersuchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all {0}</source>
        <translation>Alle {0} beheben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all: {0}.</source>
        <translation>Alle beheben: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Health</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Look first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Nothing odd was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Picture {0} of {1}; Enter shows the next.</source>
        <translation>Bild {0} von {1}; die Eingabetaste zeigt das nächste.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Pictures read at {0}</source>
        <translation>Bilder gelesen um {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures…</source>
        <translation>Bilder werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The first {0} are listed.</source>
        <translation>Die ersten {0} sind aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The pictures were not read.</source>
        <translation>Die Bilder wurden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>What is odd, by kind</source>
        <translation>Auffälliges, nach Art</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} errors</source>
        <translation>{0} Fehler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} notes</source>
        <translation>{0} Hinweise</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} warnings</source>
        <translation>{0} Warnungen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{label}: {count}, without a look at each? Undo takes all of it back at once.</source>
        <translation>{label}: {count}, ohne alle einzeln anzusehen? Rückgängig nimmt alles auf einmal zurück.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{title}: fix {count}</source>
        <translation>{title}: {count} beheben</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>All {count} boxes are hidden. {key} shows them.</source>
        <translation>Alle {count} Rahmen sind ausgeblendet. {key} zeigt sie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>Hidden boxes</source>
        <translation>Ausgeblendete Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>{hidden} of {count} boxes are hidden. {key} shows them.</source>
        <translation>{hidden} von {count} Rahmen sind ausgeblendet. {key} zeigt sie.</translation>
    </message>
</context>
<context>
    <name>HintPlate</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hint_plate.py"/>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, here you are</source>
        <translation>{change}, Sie sind hier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, undone</source>
        <translation>{change}, rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{count} older changes can not be taken back</source>
        <translation>{count} ältere Änderungen lassen sich nicht zurücknehmen</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Changes, the newest last</source>
        <translation>Änderungen, die neueste zuletzt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Done again: {text}</source>
        <translation>Wiederholt: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Going there</source>
        <translation>Auf dem Weg dorthin</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Undone: {text}</source>
        <translation>Rückgängig gemacht: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes done again</source>
        <translation>{count} Änderungen wiederholt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes undone</source>
        <translation>{count} Änderungen rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_list.py"/>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} von {count}</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_view.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Labels</source>
        <translation>&amp;Annotationen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Brings in boxes that another program made for pictures of this project. Before anything changes you see what comes in and what does not.</source>
        <translation>Holt Rahmen herein, die ein anderes Programm für Bilder dieses Projekts erstellt hat. Bevor sich etwas ändert, ist zu sehen, was hereinkommt und was nicht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Choose the format</source>
        <translation>Format wählen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Done: every object has its box. Only such pictures are trained on.</source>
        <translation>Erledigt: Jedes Objekt hat seinen Rahmen. Nur mit solchen Bildern wird trainiert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Folder with the labels to import</source>
        <translation>Ordner mit den Annotationen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Import labels</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It cannot be looked at.</source>
        <translation>Das lässt sich nicht ansehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It fits several formats: {0}. Choose one of them.</source>
        <translation>Mehrere Formate passen: {0}. Bitte eins davon wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It is packed: unpack it, and choose the folder.</source>
        <translation>Das ist gepackt: entpacken und den Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels ({0});;All files (*)</source>
        <translation>Annotationen ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels to import</source>
        <translation>Zu importierende Annotationen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Leave their marks as they are</source>
        <translation>Markierungen lassen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looks like {0}.</source>
        <translation>Sieht aus wie {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them in progress</source>
        <translation>Als begonnen markieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Read labels</source>
        <translation>Annotationen lesen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Reading labels…</source>
        <translation>Annotationen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The format cannot be told by looking: choose it.</source>
        <translation>Das Format ist nicht zu erkennen: bitte wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The labels could not be read.</source>
        <translation>Die Annotationen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The project was changed meanwhile, so the labels were read again.</source>
        <translation>Das Projekt wurde inzwischen geändert, daher wurden die Annotationen neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>What to mark the pictures as</source>
        <translation>Wie die Bilder markiert werden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Why nothing could be read</source>
        <translation>Warum nichts gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Starting the engine…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press a key, or Esc to give up</source>
        <translation>Eine Taste drücken, oder Esc zum Aufgeben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
</context>
<context>
    <name>KeyboardDrawing</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/keyboard_drawing.py"/>
        <source>Arrows move the box (Shift: 10 pixels), Alt+arrows widen it, Alt+Shift+arrows narrow it. Return keeps it, Esc drops it.</source>
        <translation>Die Pfeiltasten verschieben den Rahmen (Umschalt: 10 Pixel), Alt+Pfeile machen ihn größer, Alt+Umschalt+Pfeile kleiner. Die Eingabetaste behält ihn, Esc verwirft ihn.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Add a key…</source>
        <translation>Taste &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Back to its own keys</source>
        <translation>&amp;Ursprüngliche Tasten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Remove the key</source>
        <translation>Taste &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Use it here, not there</source>
        <translation>Hier &amp;verwenden, dort nicht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>All keys are reset.</source>
        <translation>Alle Tasten sind zurückgesetzt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Choose keys</source>
        <translation>Tasten festlegen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Find an action or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys of this action</source>
        <translation>Tasten dieses Befehls</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Reset a&amp;ll keys</source>
        <translation>&amp;Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is taken. {why}</source>
        <translation>{key} ist vergeben. {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is the key of {actions}. Should it be the key of this one?</source>
        <translation>{key} ist die Taste für {actions}. Soll sie stattdessen für diesen Befehl gelten?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} works from now on.</source>
        <translation>{key} gilt ab jetzt.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Find an action or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>No action is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>The model at step {0}</source>
        <translation>Das Modell bei Schritt {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees here is shown while it goes on.</source>
        <translation>Was ein Training hier sieht, wird gezeigt, während es läuft.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees is not shown.</source>
        <translation>Was ein Training sieht, wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>A training is running</source>
        <translation>Ein Training läuft</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? The best model so far is kept, and it can go on the next time.</source>
        <translation>Stoppen und schließen? Das bisher beste Modell bleibt, und beim nächsten Mal kann es weitergehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? You can let it look again at any time.</source>
        <translation>Stoppen und schließen? Das Modell kann sie jederzeit wieder durchsehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>The model is looking at your pictures</source>
        <translation>Das Modell sieht gerade die Bilder durch</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written, because another program changed it. Your version is kept as a backup, but your changes do not come back by themselves. Close anyway?</source>
        <translation>annotations.json konnte nicht geschrieben werden, weil ein anderes Programm sie geändert hat. Ihre Fassung ist als Sicherung aufbewahrt, aber Ihre Änderungen kommen nicht von selbst zurück. Trotzdem schließen?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written. Your changes are in the journal and come back when you open the project again. Close anyway?</source>
        <translation>annotations.json konnte nicht geschrieben werden. Ihre Änderungen sind im Journal und kommen zurück, wenn das Projekt wieder geöffnet wird. Trotzdem schließen?</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>Log of the engine</source>
        <translation>Protokoll des Rechenkerns</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>The engine has not written anything.</source>
        <translation>Der Rechenkern hat nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Open again</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/minimap.py"/>
        <source>Overview of the picture</source>
        <translation>Übersicht des Bildes</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source> min</source>
        <translation> min</translation>
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
        <translation>Ein wenig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>All of it: wants a GPU</source>
        <translation>Ganz: braucht eine GPU</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Come up oftener</source>
        <translation>Kommen öfter dran</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Disk for kept features</source>
        <translation>Plattenplatz für behaltene Merkmale</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>End early</source>
        <translation>Früher enden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Half of the views</source>
        <translation>Die Hälfte der Ansichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much of the backbone is trained</source>
        <translation>Wie viel vom Backbone trainiert wird</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much pictures are varied</source>
        <translation>Wie stark Bilder verändert werden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Its last two blocks</source>
        <translation>Die letzten zwei Blöcke</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Kept on disk</source>
        <translation>Auf der Platte behalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic: four pictures in one</source>
        <translation>Mosaik: vier Bilder in einem</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Much</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never: takes all its time</source>
        <translation>Nie: nutzt die ganze Zeit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>None of it: quickest</source>
        <translation>Gar nicht: am schnellsten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Rare categories</source>
        <translation>Seltene Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Seen from above: also upside down</source>
        <translation>Von oben gesehen: auch kopfüber</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Train backbone</source>
        <translation>Backbone trainieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Vary pictures</source>
        <translation>Bilder verändern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>When it gets no better</source>
        <translation>Wenn es nicht besser wird</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether pictures with rare categories come up oftener</source>
        <translation>Ob Bilder mit seltenen Kategorien öfter drankommen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether the training ends early when it gets no better</source>
        <translation>Ob das Training früher endet, wenn es nicht besser wird</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Move by key</source>
        <translation>Mit der Taste verschieben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Resize by key</source>
        <translation>Größe mit der Taste ändern</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Go to picture</source>
        <translation>Zu Bild gehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Number of the picture in the list</source>
        <translation>Nummer des Bildes in der Liste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, a minute to go</source>
        <translation>etwa {pace} je Minute, noch eine Minute</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {hours} hours to go</source>
        <translation>etwa {pace} je Minute, noch {hours} Stunden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {left} minutes to go</source>
        <translation>etwa {pace} je Minute, noch {left} Minuten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action, a setting or a picture</source>
        <translation>Befehl, Einstellung oder Bild suchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What would you like to do? Or a picture's name</source>
        <translation>Was soll geschehen? Oder der Name eines Bildes</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to check on</source>
        <translation>Bilder zur Kontrolle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to test on</source>
        <translation>Bilder zum Testen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Which pictures the model is judged on</source>
        <translation>An welchen Bildern das Modell gemessen wird</translation>
    </message>
</context>
<context>
    <name>PickerRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picker_rows.py"/>
        <source>New category: {name}</source>
        <translation>Neue Kategorie: {name}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied the picture, {size} pixels.</source>
        <translation>Bild kopiert, {size} Pixel.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied: {path}</source>
        <translation>Kopiert: {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>The picture is still being read.</source>
        <translation>Das Bild wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>{picture} is set aside; its file stays. {key} brings it back.</source>
        <translation>{picture} ist beiseitegelegt; die Datei bleibt. {key} holt das Bild zurück.</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>A new picture lies in the folder: {name}</source>
        <translation>Ein neues Bild liegt im Ordner: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring it back…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copying pictures…</source>
        <translation>Bilder werden kopiert…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Drop a folder of pictures, pictures, or a label file.</source>
        <translation>Einen Ordner mit Bildern, Bilder oder eine Annotationsdatei hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>No picture is set aside.</source>
        <translation>Kein Bild ist beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>The folder is {folder}. The originals stay as they are.</source>
        <translation>Der Ordner ist {folder}. Die Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} new pictures lie in the folder.</source>
        <translation>{count} neue Bilder liegen im Ordner.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} pictures are not in the project's picture folder. Copy them there?</source>
        <translation>{count} Bilder sind nicht im Bilderordner des Projekts. Dorthin kopieren?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is not in the project's picture folder. Copy it there?</source>
        <translation>{picture} ist nicht im Bilderordner des Projekts. Dorthin kopieren?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is set aside.</source>
        <translation>{picture} ist beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>PictureInWords</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No box is selected.</source>
        <translation>Kein Rahmen ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No picture is shown.</source>
        <translation>Es wird kein Bild gezeigt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected boxes: {count}.</source>
        <translation>Ausgewählte Rahmen: {count}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected: {category}, from {x}, {y}, {width} wide and {height} high.</source>
        <translation>Ausgewählt: {category}, ab {x}, {y}, {width} breit und {height} hoch.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>{picture}, {width} by {height} pixels. Boxes: {count}.</source>
        <translation>{picture}, {width} mal {height} Pixel. Rahmen: {count}.</translation>
    </message>
</context>
<context>
    <name>PictureShow</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>The picture is {now} now but was {before}: its boxes may be off.</source>
        <translation>Das Bild ist jetzt {now} groß, war aber {before}: Seine Rahmen sitzen vielleicht falsch.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>{now} now, but the boxes are of {before}</source>
        <translation>jetzt {now}, aber die Rahmen gehören zu {before}</translation>
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
        <translation>Datei…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a file</source>
        <translation>{0}: Datei wählen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a folder</source>
        <translation>{0}: Ordner wählen</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/plan_view.py"/>
        <source>What the training will do</source>
        <translation>Was das Training tun wird</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
</context>
<context>
    <name>PrecisionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Category of the curve</source>
        <translation>Kategorie der Kurve</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision over recall at IoU 0.5</source>
        <translation>Genauigkeit über Trefferquote bei IoU 0,5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>The {0} with the most boxes</source>
        <translation>Die {0} mit den meisten Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>mean of all</source>
        <translation>Mittel von allen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>threshold {0}</source>
        <translation>Schwelle {0}</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with a prediction. Predict when it has ended.</source>
        <translation>Der Rechenkern ist mit einer Erkennung beschäftigt. Erkennen lassen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with an evaluation. Predict when it has ended.</source>
        <translation>Der Rechenkern ist mit einer Auswertung beschäftigt. Erkennen lassen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with another job. Predict when it has ended.</source>
        <translation>Der Rechenkern ist mit einer anderen Aufgabe beschäftigt. Erkennen lassen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with training. Predict when it has ended.</source>
        <translation>Der Rechenkern ist mit einem Training beschäftigt. Erkennen lassen, wenn es beendet ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The project could not be saved, so nothing was predicted.</source>
        <translation>Das Projekt konnte nicht gespeichert werden, daher wurde nichts erkannt.</translation>
    </message>
</context>
<context>
    <name>PreflightSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes of each category</source>
        <translation>Rahmen jeder Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes to learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Double-click to see the picture</source>
        <translation>Doppelklick zeigt das Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Not ready to train yet</source>
        <translation>Noch nicht bereit zum Training</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>One thing worth a look</source>
        <translation>Ein Punkt zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Say which pictures are for learning and which for checking</source>
        <translation>Festlegen, welche Bilder zum Lernen und welche zur Kontrolle sind</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split the pictures</source>
        <translation>Bilder aufteilen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>To check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>What must be put right first</source>
        <translation>Was zuerst behoben werden muss</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} kept for the final test</source>
        <translation>{0} für den Schlusstest zurückgelegt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} or more are better</source>
        <translation>{0} oder mehr sind besser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look</source>
        <translation>{0} Punkte zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look, the first {1} of them here</source>
        <translation>{0} Punkte zum Ansehen, hier die ersten {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to check on</source>
        <translation>{0} zur Kontrolle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to learn from</source>
        <translation>{0} zum Lernen</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <location filename="../../deitdet_gui/gui/preparation.py"/>
        <source>The project could not be made: {0}</source>
        <translation>Das Projekt konnte nicht angelegt werden: {0}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/progress.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} done</source>
        <translation>{done:,} erledigt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} of {count:,} done</source>
        <translation>{done:,} von {count:,} erledigt</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>1 detection waits</source>
        <translation>1 Erkennung wartet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>As listed</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Category to show</source>
        <translation>Gezeigte Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Most first</source>
        <translation>Meiste zuerst</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Order of the pictures</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Put every threshold where the model did best on the validation pictures</source>
        <translation>Jede Schwelle dorthin setzen, wo das Modell bei den Kontrollbildern am besten war</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset the thresholds</source>
        <translation>Schwellen zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Show from this score</source>
        <translation>Zeigen ab Konfidenz</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on 1 picture</source>
        <translation>{0:,} Erkennungen warten in 1 Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on {1:,} pictures</source>
        <translation>{0:,} Erkennungen warten in {1:,} Bildern</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next, when this is over: {0}</source>
        <translation>Danach, wenn dies vorbei ist: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>They begin one after another. After the window was closed they do not begin by themselves, but stay in the list of trainings.</source>
        <translation>Sie beginnen nacheinander. Wurde das Fenster geschlossen, beginnen sie nicht von selbst, bleiben aber in der Liste der Trainings.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Trainings that wait for their turn</source>
        <translation>Trainings, die warten, bis sie dran sind</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} pictures</source>
        <translation>{0} Bilder</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take it off this list; nothing is deleted</source>
        <translation>Aus dieser Liste nehmen; gelöscht wird nichts</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take {name} off this list</source>
        <translation>{name} aus dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Bringing the backup back…</source>
        <translation>Sicherung wird zurückgeholt…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Open the backup of {when} ({count} boxes)</source>
        <translation>Sicherung vom {when} öffnen ({count} Rahmen)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now.</source>
        <translation>Die Sicherung ist jetzt geöffnet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now. What was there is kept as {0}.</source>
        <translation>Die Sicherung ist jetzt geöffnet. Was dort war, ist als {0} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>There is no backup of it that can be read. It was left as it is.</source>
        <translation>Es gibt keine lesbare Sicherung davon. Alles blieb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Deserve a look: {0}</source>
        <translation>Ansehen lohnt sich: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Left out: {0}</source>
        <translation>Weggelassen: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Notes: {0}</source>
        <translation>Hinweise: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The report file</source>
        <translation>Die Berichtsdatei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The whole report is in {0}.</source>
        <translation>Der ganze Bericht ist in {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is left out or deserves a look</source>
        <translation>Was weggelassen ist oder sich anzusehen lohnt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is missing on the other side</source>
        <translation>Was auf der anderen Seite fehlt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Which, and why, is listed below.</source>
        <translation>Was, und warum, steht unten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>{0} things are left out</source>
        <translation>{0} Dinge sind weggelassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>… and {0} more: save the report to have all of them.</source>
        <translation>… und {0} weitere: Den Bericht speichern, um alle zu haben.</translation>
    </message>
</context>
<context>
    <name>Rescan</name>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 file could not be read: {1}</source>
        <translation>1 Datei konnte nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 new picture.</source>
        <translation>1 neues Bild.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 note: {1}</source>
        <translation>1 Hinweis: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add one picture</source>
        <translation>Ein Bild hinzufügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add {0} pictures</source>
        <translation>{0} Bilder hinzufügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Looking for new pictures…</source>
        <translation>Neue Bilder werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} files could not be read: {1}</source>
        <translation>{0} Dateien konnten nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} new pictures.</source>
        <translation>{0} neue Bilder.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} notes: {1}</source>
        <translation>{0} Hinweise: {1}</translation>
    </message>
</context>
<context>
    <name>Retrace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Done again: {text}</source>
        <translation>Wiederholt: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Undone: {text}</source>
        <translation>Rückgängig gemacht: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>{what} (on {count} pictures)</source>
        <translation>{what} (in {count} Bildern)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Draw boxes on some pictures, mark them done and train. Then you see here what the model finds on the others.</source>
        <translation>Rahmen zeichnen, Bilder als erledigt markieren, trainieren. Dann zeigt sich hier, was das Modell in den anderen findet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Lower the threshold to see weaker ones, or train again.</source>
        <translation>Die Schwelle senken, um schwächere zu sehen, oder erneut trainieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits on this picture. {key} marks it done and goes on.</source>
        <translation>In diesem Bild wartet nichts. {key} markiert es als erledigt und geht weiter.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Pictures not looked at yet: {0}.</source>
        <translation>Noch nicht durchgesehene Bilder: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Predict all pictures</source>
        <translation>In allen Bildern erkennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The detections cannot be read</source>
        <translation>Die Erkennungen sind nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The model is ready, and has not looked at your pictures yet.</source>
        <translation>Das Modell ist bereit und hat die Bilder noch nicht durchgesehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>There is no model yet. Train first.</source>
        <translation>Es gibt noch kein Modell. Zuerst trainieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Train first</source>
        <translation>Zuerst trainieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>What the model found waits here for an answer, one after the other.</source>
        <translation>Was das Modell gefunden hat, wartet hier auf eine Antwort, eins nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting</source>
        <translation>erkennt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting {0} / {1}</source>
        <translation>erkennt {0} / {1}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has boxes and is not empty.</source>
        <translation>1 Bild hat Rahmen und ist nicht leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has no boxes to be done.</source>
        <translation>1 Bild hat keine Rahmen und kann nicht erledigt sein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done: nothing here</source>
        <translation>Erledigt: nichts zu sehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done: nothing here</source>
        <translation>Als erledigt markieren: nichts zu sehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Select all pictures of the list</source>
        <translation>Alle Bilder der Liste auswählen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip: do not use</source>
        <translation>Überspringen: nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Take the mark back</source>
        <translation>Markierung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have boxes and are not empty.</source>
        <translation>{0} Bilder haben Rahmen und sind nicht leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have no boxes to be done.</source>
        <translation>{0} Bilder haben keine Rahmen und können nicht erledigt sein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{action} ({count} pictures)</source>
        <translation>{action} ({count} Bilder)</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>About the predictions</source>
        <translation>Zu den Erkennungen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Pictures looked at</source>
        <translation>Durchgesehene Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Predict all pictures</source>
        <translation>In allen Bildern erkennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>10 more minutes</source>
        <translation>10 Minuten mehr</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it 10 more minutes</source>
        <translation>10 Minuten mehr geben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it ten more minutes than it has now.</source>
        <translation>Gibt ihm zehn Minuten mehr, als es jetzt hat.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Going on…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pausing…</source>
        <translation>Pause kommt…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stop, keep the best</source>
        <translation>Stoppen, bestes behalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
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
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin a new training with this model and the boxes as they are now.</source>
        <translation>Ein neues Training mit diesem Modell und den jetzigen Rahmen beginnen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin next</source>
        <translation>Als Nächstes beginnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begun</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare with another training</source>
        <translation>Mit einem anderen Training vergleichen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Export model…</source>
        <translation>Modell exportieren…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on next</source>
        <translation>Als Nächstes fortsetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>New one from this</source>
        <translation>Neues von diesem aus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Review with this model</source>
        <translation>Mit diesem Modell prüfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train longer</source>
        <translation>Länger trainieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train this finished one for some more time.</source>
        <translation>Dieses fertige Training noch eine Weile fortsetzen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings of this project</source>
        <translation>Trainings dieses Projekts</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>training…</source>
        <translation>trainiert…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>
The best model so far is kept.</source>
        <translation>
Das beste Modell bis jetzt bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP of the best model</source>
        <translation>AP des besten Modells</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP {0}, AP50 {1} at step {2}</source>
        <translation>AP {0}, AP50 {1} bei Schritt {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Average precision of each category</source>
        <translation>Mittlere Präzision jeder Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Finished: {0}</source>
        <translation>Fertig: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How far the training is</source>
        <translation>Wie weit das Training ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How it learns, and how well it finds boxes</source>
        <translation>Wie es lernt und wie gut es Rahmen findet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How the training ended</source>
        <translation>Wie das Training endete</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Interrupted: it ended without a word. The log may say more.</source>
        <translation>Abgebrochen: Es endete ohne Meldung. Im Protokoll steht vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Its curves will be drawn here while it goes.</source>
        <translation>Während es läuft, werden hier seine Kurven gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No score yet</source>
        <translation>Noch kein Messwert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No training yet</source>
        <translation>Noch kein Training</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes of the training</source>
        <translation>Hinweise zum Training</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores, notes and log of the training</source>
        <translation>Messwerte, Hinweise und Protokoll des Trainings</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Steps taken: {0}. A few hundred are needed: train longer.</source>
        <translation>Schritte bisher: {0}. Einige Hundert sind nötig: länger trainieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model is kept: {0}</source>
        <translation>Das beste Modell bleibt erhalten: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model so far is kept.</source>
        <translation>Das beste Modell bis jetzt bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>There was no model to keep yet.</source>
        <translation>Es gab noch kein Modell, das erhalten bleiben könnte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}</source>
        <translation>Training vom {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}: {1} pictures, {2} to check on</source>
        <translation>Training vom {0}: {1} Bilder, {2} zur Kontrolle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
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
        <translation>AP der Rahmen, die größer sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 32 x 32 pixels.</source>
        <translation>AP der Rahmen bis 32 x 32 Pixel.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 96 x 96 pixels.</source>
        <translation>AP der Rahmen bis 96 x 96 Pixel.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>From this score on precision is {0} and recall {1}.</source>
        <translation>Ab diesem Wert ist die Genauigkeit {0} und die Trefferquote {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>How well each category is found</source>
        <translation>Wie gut jede Kategorie gefunden wird</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>The score from which on detections are shown: the best F1.</source>
        <translation>Der Wert, ab dem Erkennungen gezeigt werden: bestes F1.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>With so few boxes to find these numbers are mostly luck.</source>
        <translation>Bei so wenigen Rahmen sind diese Zahlen größtenteils Zufall.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>{0}: too few</source>
        <translation>{0}: zu wenige</translation>
    </message>
</context>
<context>
    <name>Seeing</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>Lines come between pixels when you are zoomed in far.</source>
        <translation>Bei starkem Zoom erscheinen Linien zwischen den Pixeln.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>No lines between pixels.</source>
        <translation>Keine Linien zwischen den Pixeln.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview comes up while you are zoomed in.</source>
        <translation>Die Übersicht erscheint beim Vergrößern.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview is hidden.</source>
        <translation>Die Übersicht ist ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Back to the &amp;defaults</source>
        <translation>Auf &amp;Standard zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Descending</source>
        <translation>Absteigend</translation>
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
        <translation>Eine andere Zahl ergibt eine andere Aufteilung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Each training learns from one part of the pictures and is checked on another. The split is kept, so that trainings can be compared.</source>
        <translation>Jedes Training lernt aus einem Teil der Bilder und wird an einem anderen kontrolliert. Die Aufteilung bleibt bestehen, damit sich Trainings vergleichen lassen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Export lists…</source>
        <translation>Listen exportieren…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder for train.txt, val.txt, test.txt</source>
        <translation>Ordner für train.txt, val.txt, test.txt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder with train.txt, val.txt, test.txt</source>
        <translation>Ordner mit train.txt, val.txt, test.txt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>For the final test</source>
        <translation>Für den Schlusstest</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Import lists…</source>
        <translation>Listen importieren…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep near-duplicates in one part</source>
        <translation>Fast gleiche Bilder in einem Teil lassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep the pictures of a folder in one part</source>
        <translation>Die Bilder eines Ordners in einem Teil lassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Looking for pictures that are nearly the same…</source>
        <translation>Fast gleiche Bilder werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Near-duplicates could not be looked for.</source>
        <translation>Fast gleiche Bilder konnten nicht gesucht werden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>No lists</source>
        <translation>Keine Listen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again</source>
        <translation>Neu aufteilen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again?</source>
        <translation>Neu aufteilen?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split the pictures</source>
        <translation>Bilder aufteilen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The lists are in {0}.</source>
        <translation>Die Listen sind in {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The scores of the trainings so far ({0}) were measured on other pictures. They cannot be compared with those of trainings to come, and a model that goes on from one of them may have learnt pictures that it will be judged on.</source>
        <translation>Die Messwerte der Trainings bis jetzt ({0}) stammen von anderen Bildern. Sie lassen sich nicht mit denen künftiger Trainings vergleichen, und ein Modell, das von einem davon ausgeht, hat vielleicht schon Bilder gelernt, an denen es beurteilt wird.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>There is no train.txt, val.txt or test.txt in {0}.</source>
        <translation>In {0} gibt es weder train.txt noch val.txt noch test.txt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>This cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To check on</source>
        <translation>Zur Kontrolle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To learn from</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Why there is no such split</source>
        <translation>Warum es diese Aufteilung nicht gibt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have near-duplicates, which are in the same part.</source>
        <translation>{0} Bilder haben fast gleiche Bilder, die im selben Teil sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have no part yet; they get one when they are used.</source>
        <translation>{0} Bilder haben noch keinen Teil; sie bekommen einen, wenn sie verwendet werden.</translation>
    </message>
</context>
<context>
    <name>SplitTableView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Boxes of</source>
        <translation>Rahmen von</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures and boxes in each part</source>
        <translation>Bilder und Rahmen in jedem Teil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on 1 picture</source>
        <translation>in 1 Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on {0} pictures</source>
        <translation>in {0} Bildern</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/stage.py"/>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Standstill</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Everything is on disk: the window may be closed, and it can go on.</source>
        <translation>Alles ist auf der Platte: Das Fenster darf geschlossen werden, es kann weitergehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Paused at step {0}. {1}</source>
        <translation>Angehalten bei Schritt {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>What it has saved is kept if you end it; it can go on from there.</source>
        <translation>Was gesichert ist, bleibt beim Beenden erhalten; von dort kann es weitergehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Why the training stands still</source>
        <translation>Warum das Training stillsteht</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Choose it again, or other weights.</source>
        <translation>Neu wählen, oder andere Gewichte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Getting the training ready. New pictures are compared with the others…</source>
        <translation>Das Training wird vorbereitet. Neue Bilder werden mit den anderen verglichen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Why the training did not start</source>
        <translation>Warum das Training nicht begonnen hat</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Your boxes could not be saved, so the training did not start.</source>
        <translation>Ihre Rahmen konnten nicht gespeichert werden, daher hat das Training nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>1 box</source>
        <translation>1 Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>detections that wait: {count}</source>
        <translation>wartende Erkennungen: {count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>in progress</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>something odd was found</source>
        <translation>Auffälliges gefunden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>unlabelled</source>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>{count} boxes</source>
        <translation>{count} Rahmen</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>Validation pictures as the model saw them, step by step</source>
        <translation>Kontrollbilder, wie das Modell sie sah, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>{0} pictures, {1} steps</source>
        <translation>{0} Bilder, {1} Schritte</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Least score of {0}</source>
        <translation>Mindestkonfidenz für {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Automatic: {0:.0f} min</source>
        <translation>Automatisch: {0:.0f} min</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>End by this time, however long that is from now.</source>
        <translation>Bis dahin fertig sein, wie lange es auch noch ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Finish by a time of the day</source>
        <translation>Bis zu einer Uhrzeit fertig sein</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Time for the training in minutes</source>
        <translation>Zeit für das Training in Minuten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>When the training is to be over</source>
        <translation>Wann das Training vorbei sein soll</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>finish by</source>
        <translation>fertig bis</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train   ·   about {0} on this {1}</source>
        <translation>Trainieren   ·   etwa {0} auf dieser {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>What it will do</source>
        <translation>Was es tun wird</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>it is open in {0}; this window can only look.</source>
        <translation>Es ist geöffnet in {0}; dieses Fenster zeigt es nur an.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>training paused</source>
        <translation>Training angehalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>{0} The training was started once more, from where it was saved last.</source>
        <translation>{0} Das Training wurde noch einmal gestartet, von dort, wo es zuletzt gesichert wurde.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>Pictures with detections that wait</source>
        <translation>Bilder mit wartenden Erkennungen</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: answered</source>
        <translation>{0}: beantwortet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: {1} wait, best score {2}</source>
        <translation>{0}: {1} wartend, höchste Konfidenz {2}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Do not skip</source>
        <translation>Nicht überspringen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done: nothing here</source>
        <translation>Erledigt: nichts zu sehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Every picture of the list is done.</source>
        <translation>Alle Bilder der Liste sind erledigt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>It cannot be shown. {key} skips it.</source>
        <translation>Es kann nicht gezeigt werden. {key} überspringt es.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>No boxes here: {key} says it is empty.</source>
        <translation>Hier sind keine Rahmen: {key} markiert das Bild als leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>One moment: the picture is still being read.</source>
        <translation>Einen Moment: Das Bild wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>There are boxes here, so it is not empty. {key} says done.</source>
        <translation>Hier sind Rahmen, also ist es nicht leer. {key} markiert es als erledigt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the first picture of the list.</source>
        <translation>Dies ist das erste Bild der Liste.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the last picture of the list.</source>
        <translation>Dies ist das letzte Bild der Liste.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/watching.py"/>
        <source>The engine has not got on for {0}.</source>
        <translation>Seit {0} kommt nichts mehr voran.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Begin with a folder of pictures</source>
        <translation>Mit einem Ordner voller Bilder beginnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Open a folder of pictures…</source>
        <translation>Ordner mit Bildern öffnen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or drop a folder of pictures here. Everything stays on this computer,
and your pictures are never changed.</source>
        <translation>Oder einen Ordner mit Bildern hier ablegen. Alles bleibt auf diesem Computer,
und Ihre Bilder werden nie verändert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or go on with</source>
        <translation>Oder weitermachen mit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Preparing the project</source>
        <translation>Projekt wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Try the sample project</source>
        <translation>Beispielprojekt ausprobieren</translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Draw boxes</source>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>See what it finds</source>
        <translation>Sehen, was es findet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Train on them</source>
        <translation>Damit trainieren</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>Open in {0}. You can look, but not change anything here.</source>
        <translation>Geöffnet in {0}. Hier lässt es sich ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>The training is over. What it finds in your pictures comes up under Review.</source>
        <translation>Das Training ist zu Ende. Was es in den Bildern findet, erscheint unter „Prüfen“.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>only to look at</source>
        <translation>nur zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saved {0}</source>
        <translation>gespeichert {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} changes of a session that ended suddenly were brought back.</source>
        <translation>{0} Änderungen einer plötzlich beendeten Sitzung wurden zurückgeholt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} done, {1} empty, {2} to go</source>
        <translation>{0} erledigt, {1} leer, {2} offen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} records of annotations.json cannot be shown; they are kept. First: {1}</source>
        <translation>{0} Einträge von annotations.json können nicht gezeigt werden; sie bleiben erhalten. Der erste: {1}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>your boxes</source>
        <translation>Ihre Rahmen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept all on this picture</source>
        <translation>Alle in diesem Bild annehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 0</source>
        <translation>Annehmen als Kategorie 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 1</source>
        <translation>Annehmen als Kategorie 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 2</source>
        <translation>Annehmen als Kategorie 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 3</source>
        <translation>Annehmen als Kategorie 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 4</source>
        <translation>Annehmen als Kategorie 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 5</source>
        <translation>Annehmen als Kategorie 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 6</source>
        <translation>Annehmen als Kategorie 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 7</source>
        <translation>Annehmen als Kategorie 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 8</source>
        <translation>Annehmen als Kategorie 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 9</source>
        <translation>Annehmen als Kategorie 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align lower edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a column</source>
        <translation>Mitten untereinander ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a row</source>
        <translation>Mitten nebeneinander ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align upper edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As high as the last one</source>
        <translation>So hoch wie der letzte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As large as the last one</source>
        <translation>So groß wie der letzte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As wide as the last one</source>
        <translation>So breit wie der letzte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to how it was found</source>
        <translation>Zurück zum Gefundenen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the category before</source>
        <translation>Zurück zur vorigen Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes of the previous picture</source>
        <translation>Rahmen des vorigen Bildes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours: back to normal</source>
        <translation>Helligkeit und Farben: zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours…</source>
        <translation>Helligkeit und Farben…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Bring back pictures set aside…</source>
        <translation>Beiseitegelegte Bilder zurückholen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 0</source>
        <translation>Kategorie 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 1</source>
        <translation>Kategorie 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 2</source>
        <translation>Kategorie 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 3</source>
        <translation>Kategorie 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 4</source>
        <translation>Kategorie 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 5</source>
        <translation>Kategorie 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 6</source>
        <translation>Kategorie 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 7</source>
        <translation>Kategorie 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 8</source>
        <translation>Kategorie 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 9</source>
        <translation>Kategorie 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check again</source>
        <translation>Erneut untersuchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check the dataset…</source>
        <translation>Datensatz untersuchen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose a category…</source>
        <translation>Kategorie wählen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose keys…</source>
        <translation>Tasten festlegen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy box</source>
        <translation>Rahmen kopieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crosshair: always, drawing, never</source>
        <translation>Fadenkreuz: immer, beim Zeichnen, nie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crowd</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Cut box</source>
        <translation>Rahmen ausschneiden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Difficult</source>
        <translation>Schwierig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done, and next</source>
        <translation>Erledigt, und weiter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done: nothing here, and next</source>
        <translation>Erledigt: nichts zu sehen, und weiter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw a box by keys</source>
        <translation>Rahmen mit Tasten zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw the next box</source>
        <translation>Nächsten Rahmen zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Duplicate box</source>
        <translation>Rahmen duplizieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from left to right</source>
        <translation>Gleiche Abstände von links nach rechts</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>Gleiche Abstände von oben nach unten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export labels…</source>
        <translation>Annotationen exportieren…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export model…</source>
        <translation>Modell exportieren…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find a picture</source>
        <translation>Bild suchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find an action…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find moved pictures…</source>
        <translation>Verschobene Bilder suchen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the picture</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the width</source>
        <translation>Breite einpassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix all of its kind</source>
        <translation>Alle dieser Art beheben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go on after one box, or stay</source>
        <translation>Nach einem Rahmen weitergehen oder bleiben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go to picture by number…</source>
        <translation>Zu Bild mit Nummer gehen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show boxes</source>
        <translation>Rahmen aus- oder einblenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 0</source>
        <translation>Aus-/einblenden: Kategorie 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 1</source>
        <translation>Aus-/einblenden: Kategorie 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 2</source>
        <translation>Aus-/einblenden: Kategorie 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 3</source>
        <translation>Aus-/einblenden: Kategorie 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 4</source>
        <translation>Aus-/einblenden: Kategorie 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 5</source>
        <translation>Aus-/einblenden: Kategorie 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 6</source>
        <translation>Aus-/einblenden: Kategorie 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 7</source>
        <translation>Aus-/einblenden: Kategorie 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 8</source>
        <translation>Aus-/einblenden: Kategorie 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 9</source>
        <translation>Aus-/einblenden: Kategorie 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show the category</source>
        <translation>Kategorie aus- oder einblenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Ignore region</source>
        <translation>Bereich zum Auslassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Import labels…</source>
        <translation>Annotationen importieren…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it down</source>
        <translation>In der Liste nach unten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it up</source>
        <translation>In der Liste nach oben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Last picture</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lines between pixels: show or hide</source>
        <translation>Linien zwischen Pixeln: ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lock or unlock the category</source>
        <translation>Kategorie sperren oder entsperren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Look for new pictures</source>
        <translation>Nach neuen Bildern suchen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next box</source>
        <translation>Nächster Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next detection</source>
        <translation>Nächste Erkennung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture not done</source>
        <translation>Nächstes offenes Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Occluded</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Overview in the corner: show or hide</source>
        <translation>Übersicht in der Ecke: ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Paste boxes</source>
        <translation>Rahmen einfügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pause, or go on</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Picture file</source>
        <translation>Bilddatei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Predict all pictures</source>
        <translation>In allen Bildern erkennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous box</source>
        <translation>Voriger Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous detection</source>
        <translation>Vorige Erkennung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture not done</source>
        <translation>Voriges offenes Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject all on this picture</source>
        <translation>Alle in diesem Bild ablehnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Rename the category</source>
        <translation>Kategorie umbenennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Select all boxes</source>
        <translation>Alle Rahmen auswählen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Set the picture aside</source>
        <translation>Bild beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show all categories</source>
        <translation>Alle Kategorien zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show fewer detections</source>
        <translation>Weniger Erkennungen zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show more detections</source>
        <translation>Mehr Erkennungen zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 0</source>
        <translation>Nur zeigen: Kategorie 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 1</source>
        <translation>Nur zeigen: Kategorie 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 2</source>
        <translation>Nur zeigen: Kategorie 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 3</source>
        <translation>Nur zeigen: Kategorie 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 4</source>
        <translation>Nur zeigen: Kategorie 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 5</source>
        <translation>Nur zeigen: Kategorie 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 6</source>
        <translation>Nur zeigen: Kategorie 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 7</source>
        <translation>Nur zeigen: Kategorie 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 8</source>
        <translation>Nur zeigen: Kategorie 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 9</source>
        <translation>Nur zeigen: Kategorie 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only the category</source>
        <translation>Nur die Kategorie zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the hints again</source>
        <translation>Tipps wieder zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Skip: do not use</source>
        <translation>Überspringen: nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Stop, keep the best</source>
        <translation>Stoppen, bestes behalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train now</source>
        <translation>Jetzt trainieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Truncated</source>
        <translation>Beschnitten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Watch it learn: show or hide</source>
        <translation>Beim Lernen zusehen: ein oder aus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the box, and back</source>
        <translation>Zum Rahmen zoomen und zurück</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the detection</source>
        <translation>Zur Erkennung zoomen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>({category}) has no coordinates</source>
        <translation>({category}) hat keine Koordinaten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) has no list of points</source>
        <translation>({category}) hat keine Liste von Punkten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>({category}) has the corners {shown}</source>
        <translation>({category}) hat die Ecken {shown}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) is a {kind} of {count} points, not a box</source>
        <translation>({category}) ist ein {kind} aus {count} Punkten, kein Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>({count} lines are left out here)</source>
        <translation>({count} Zeilen sind hier ausgelassen)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>({kind}) has no label</source>
        <translation>({kind}) hat keine Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>({part}) looks the same as {others}</source>
        <translation>({part}) sieht genauso aus wie {others}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>... and {more:,} more groups like these.</source>
        <translation>... und {more:,} weitere solche Gruppen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>1 box</source>
        <translation>1 Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 box left out:</source>
        <translation>1 Rahmen ausgelassen:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>1 has boxes; Space on it says that none is missing.</source>
        <translation>Eins hat Rahmen; die Leertaste sagt auf ihm, dass keiner fehlt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 picture left out:</source>
        <translation>1 Bild ausgelassen:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is a HEIC, AVIF or video file</source>
        <translation>: Es ist eine HEIC-, AVIF- oder Videodatei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is an SVG file</source>
        <translation>: Es ist eine SVG-Datei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is empty</source>
        <translation>: Die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is {what}</source>
        <translation>: Es ist {what}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>&lt;{tag}&gt; instead of &lt;annotation&gt;</source>
        <translation>&lt;{tag}&gt; statt &lt;annotation&gt;</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>A category needs a name.</source>
        <translation>Eine Kategorie braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>A number from 0 on.</source>
        <translation>Erwartet wird eine Zahl ab 0.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A picture that it learnt from cannot be read any more.</source>
        <translation>Ein Bild, von dem es gelernt hat, ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A step has {batch} pictures, fewer than the {processes} processes that share it.</source>
        <translation>Ein Schritt hat {batch} Bilder, weniger als die {processes} Prozesse, die ihn teilen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot be {kind!r}.</source>
        <translation>Eine Spreizung kann nicht {kind!r} sein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot go from {low:g} to {high:g}.</source>
        <translation>Eine Spreizung kann nicht von {low:g} bis {high:g} gehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch needs two numbers, not {numbers!r}.</source>
        <translation>Eine Spreizung braucht zwei Zahlen, nicht {numbers!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>AP {ap:.3f}, AP50 {ap50:.3f}</source>
        <translation>AP {ap:.3f}, AP50 {ap50:.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>An ONNX file cannot be made here: Python lacks {packages}.</source>
        <translation>Hier lässt sich keine ONNX-Datei erzeugen: Python fehlt {packages}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>Are they where they were?</source>
        <translation>Sind sie noch, wo sie waren?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Backbone: {source}.</source>
        <translation>Backbone: {source}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>Begin a new training from this run's model instead: deitdet train PROJECT --from RUN</source>
        <translation>Stattdessen ein neues Training mit dem Modell dieses Trainings beginnen: deitdet train PROJECT --from RUN</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Boxes that may be off: {boxes:,}.</source>
        <translation>Rahmen, die verschoben sein können: {boxes:,}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, 1 core</source>
        <translation>CPU, 1 Kern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, {count} cores</source>
        <translation>CPU, {count} Kerne</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Category {source} cannot be merged into {into}.</source>
        <translation>Kategorie {source} lässt sich nicht mit {into} zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Changes were brought back, but they are not saved yet. {error}</source>
        <translation>Änderungen wurden zurückgeholt, sind aber noch nicht gespeichert. {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Check the connection (and HTTPS_PROXY, if you are behind a proxy) and train again.</source>
        <translation>Verbindung prüfen (und HTTPS_PROXY, falls es einen Proxy gibt) und noch einmal trainieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Check the disk and the rights.</source>
        <translation>Datenträger und Rechte prüfen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>Choose the folder with your pictures.</source>
        <translation>Den Ordner mit den Bildern wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>Choose the format onnx, or leave int8 out.</source>
        <translation>Das Format onnx wählen oder int8 weglassen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Choose the preset small, or other weights.</source>
        <translation>Das Modell Small oder andere Gewichte wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Choose the preset that the file is for, or another file.</source>
        <translation>Das Modell wählen, zu dem die Datei gehört, oder eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Choose the same preset.</source>
        <translation>Dasselbe Modell wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Clip to the picture</source>
        <translation>Auf das Bild beschneiden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Close it there first.</source>
        <translation>Dort zuerst schließen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>Close it there; this window can only look.</source>
        <translation>Dort schließen; dieses Fenster zeigt es nur an.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>Close other programs or choose a smaller model, then train again.</source>
        <translation>Andere Programme schließen oder ein kleineres Modell wählen und noch einmal trainieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Close other programs.</source>
        <translation>Andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>Noch einmal vom Ursprungsort kopieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Cut it into smaller pictures, or save it as a JPEG that is not progressive: that may have {most:,} pixels.</source>
        <translation>In kleinere Bilder zerschneiden oder als nicht progressives JPEG speichern: Das darf {most:,} Pixel haben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>DeiTDet keeps its work there: free some space, or copy the pictures to a folder of your own.</source>
        <translation>Dort legt DeiTDet seine Arbeit ab: Platz schaffen, oder die Bilder in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Delete the box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the smaller twin</source>
        <translation>Kleineren Zwilling löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the {count} smaller ones</source>
        <translation>Die {count} kleineren löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device!r} is not here.</source>
        <translation>Das Gerät {device!r} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: torch sees no CUDA device.</source>
        <translation>Gerät {device}: torch sieht kein CUDA-Gerät.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: {error}</source>
        <translation>Gerät {device}: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Device: {device}.</source>
        <translation>Gerät: {device}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Draw boxes and mark pictures as done.</source>
        <translation>Rahmen zeichnen und Bilder als fertig markieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Draw boxes first.</source>
        <translation>Zuerst Rahmen zeichnen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Ends early</source>
        <translation>Endet früher</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>Evaluate again.</source>
        <translation>Neu bewerten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Evaluating {run}.</source>
        <translation>{run} wird bewertet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>Every picture is learnt from, and none is judged on.</source>
        <translation>Aus jedem Bild wird gelernt, und mit keinem bewertet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Export a run of this project.</source>
        <translation>Ein Training dieses Projekts exportieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Export it as torchscript.</source>
        <translation>Als torchscript exportieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <translation>Platz schaffen oder die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Free some space, or let DEITDET_CACHE name another folder.</source>
        <translation>Platz schaffen oder mit DEITDET_CACHE einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/standing.py"/>
        <source>Free some space; it tries again by itself.</source>
        <translation>Platz schaffen; es versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>From 0 to 100.</source>
        <translation>Erlaubt ist 0 bis 100.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>From {fewest} to {units} are possible: near-duplicates stay together.</source>
        <translation>Von {fewest} bis {units} ist möglich: Fast gleiche Bilder bleiben zusammen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Install it: {python} -m pip install {packages}</source>
        <translation>Installieren: {python} -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Install the app again.</source>
        <translation>Die App neu installieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>Is it the right folder?</source>
        <translation>Ist es der richtige Ordner?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Is there a log-in page between this machine and the network?</source>
        <translation>Steht eine Anmeldeseite zwischen diesem Rechner und dem Netz?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>It can only be looked at.</source>
        <translation>Es lässt sich nur ansehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better {count} times in a row.</source>
        <translation>Es endete früher: AP war {count}-mal hintereinander nicht besser.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better.</source>
        <translation>Es endete früher: AP war nicht besser.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>It goes on for {minutes:g} minutes more.</source>
        <translation>Es geht {minutes:g} Minuten länger.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It goes on without, and not exactly as it would have gone.</source>
        <translation>Es geht ohne weiter, und nicht genau so, wie es gegangen wäre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>It is 'percentiles' or 'range'.</source>
        <translation>Möglich sind 'percentiles' oder 'range'.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>It is an earlier export: --overwrite replaces it.</source>
        <translation>Es ist ein früherer Export: --overwrite ersetzt ihn.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>It takes a line such as: names: [cat, dog]</source>
        <translation>Erwartet wird eine Zeile wie: names: [cat, dog]</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>It takes a {type}.</source>
        <translation>Erwartet wird: {type}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was kept as {name}; pictures may show as not done.</source>
        <translation>Die Datei wurde als {name} aufbewahrt; Bilder erscheinen vielleicht als nicht erledigt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>It was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was left as it is; pictures may show as not done.</source>
        <translation>Die Datei blieb, wie sie ist; Bilder erscheinen vielleicht als nicht erledigt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF are; convert it first.</source>
        <translation>JPEG, PNG, BMP, TIFF, WebP und GIF sind lesbar; das Bild zuerst umwandeln.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF files count, in sub-folders too.</source>
        <translation>JPEG-, PNG-, BMP-, TIFF-, WebP- und GIF-Dateien zählen, auch in Unterordnern.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Keep the newest only: {category}</source>
        <translation>Nur den neuesten behalten: {category}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Known: {names}.</source>
        <translation>Bekannt sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learns</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Leave int8 out.</source>
        <translation>int8 weglassen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Leave it out of training</source>
        <translation>Beim Training auslassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Leave the device on automatic to use what there is.</source>
        <translation>Das Gerät auf automatisch lassen, um zu nutzen, was da ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Left out: {problem}</source>
        <translation>Ausgelassen: {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Let them be parted, or say with lists which pictures are for what.</source>
        <translation>Sie trennen lassen, oder mit Listen angeben, welche Bilder wofür sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the batch or the canvas, or choose a smaller preset.</source>
        <translation>Weniger Bilder pro Schritt, eine kleinere Eingabe oder eine kleinere Voreinstellung wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the batch or the canvas.</source>
        <translation>Weniger Bilder pro Schritt oder eine kleinere Eingabe wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the canvas, choose a smaller preset, or use the CPU.</source>
        <translation>Eine kleinere Eingabe oder ein kleineres Modell wählen, oder die CPU benutzen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the learning rate.</source>
        <translation>Die Lernrate senken.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Make a split that has some.</source>
        <translation>Eine Aufteilung machen, die welche hat.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make one with: deitdet new {folder} --images FOLDER_WITH_PICTURES</source>
        <translation>Eins anlegen mit: deitdet new {folder} --images ORDNER_MIT_BILDERN</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Make one with: deitdet split</source>
        <translation>Eine anlegen mit: deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make the new one in another folder.</source>
        <translation>Das neue in einem anderen Ordner anlegen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Mark as done and empty</source>
        <translation>Als erledigt und leer markieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Merge into {name}</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Merge the two instead.</source>
        <translation>Stattdessen die beiden zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a folder.</source>
        <translation>Einen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Name a new folder for the project.</source>
        <translation>Einen neuen Ordner für das Projekt angeben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new folder.</source>
        <translation>Einen neuen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new one.</source>
        <translation>Einen neuen angeben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Name a text file with one image name or stem a line.</source>
        <translation>Eine Textdatei mit einem Bildnamen je Zeile angeben, mit oder ohne Endung.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Name a weights file.</source>
        <translation>Eine Gewichtsdatei nennen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name an empty or a new one.</source>
        <translation>Einen leeren oder neuen angeben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another file, or say --overwrite.</source>
        <translation>Eine andere Datei angeben, oder --overwrite.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another folder for the export.</source>
        <translation>Einen anderen Ordner für den Export angeben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Name two runs.</source>
        <translation>Zwei Trainings nennen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Names are relative to that folder.</source>
        <translation>Namen gelten ab diesem Ordner.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Near-duplicates</source>
        <translation>Fast gleiche Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>No AP: there is no box to find</source>
        <translation>Keine AP: es gibt keinen Rahmen zu finden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>No difference that {count:,} pictures can show: AP {said}.</source>
        <translation>Kein Unterschied, den {count:,} Bilder zeigen könnten: AP {said}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>No done picture is for {part}.</source>
        <translation>Kein fertiges Bild ist für {part}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>No model could be kept: the disk was full.</source>
        <translation>Kein Modell konnte behalten werden: Der Datenträger war voll.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>No picture is for training.</source>
        <translation>Kein Bild ist zum Trainieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>No picture is for validation: the scores are of training pictures and flatter.</source>
        <translation>Kein Bild ist zur Kontrolle: Die Werte sind von Trainingsbildern und schmeicheln.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>None of the pictures in {pictures} could be read.</source>
        <translation>Keins der Bilder in {pictures} konnte gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>None of the training pictures could be read.</source>
        <translation>Keines der Trainingsbilder konnte gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Not all changes of an earlier session fit the file ({why}). They were kept as {name}.</source>
        <translation>Nicht alle Änderungen einer früheren Sitzung passen zur Datei ({why}). Sie wurden als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Note the true size, keep the boxes</source>
        <translation>Wahre Größe eintragen, Rahmen behalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Nothing in {source} says what the classes are called.</source>
        <translation>Nirgends in {source} steht, wie die Klassen heißen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Nothing was changed. Split again.</source>
        <translation>Nichts wurde geändert. Neu aufteilen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Nothing was compared.</source>
        <translation>Nichts wurde verglichen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was overwritten. Keep your version, or load theirs.</source>
        <translation>Nichts wurde überschrieben. Die eigene Fassung behalten oder die andere laden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was saved. Free some space or check the folder's permissions.</source>
        <translation>Nichts wurde gespeichert. Platz schaffen oder die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was written. Was it moved? Put it back, or save a copy.</source>
        <translation>Nichts wurde geschrieben. Wurde er verschoben? Zurücklegen oder eine Kopie speichern.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>One image name or stem a line.</source>
        <translation>Ein Bildname je Zeile, mit oder ohne Endung.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>One of: {names}.</source>
        <translation>Möglich sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Only .safetensors files, and torch files that hold nothing but tensors, are read.</source>
        <translation>Gelesen werden nur .safetensors-Dateien und torch-Dateien, die nichts als Tensoren enthalten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>Only {run} knows {names}.</source>
        <translation>Nur {run} kennt {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Or fetch {address} on another machine and name the file as the weights.</source>
        <translation>Oder laden Sie {address} auf einem anderen Rechner und nennen Sie die Datei als Gewichte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>Percentiles cannot go from {low:g} to {high:g}.</source>
        <translation>Perzentile können nicht von {low:g} bis {high:g} gehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Pictures a step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Pictures that were not asked for: {words}.</source>
        <translation>Nicht gewünschte Bilder: {words}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>Predict again.</source>
        <translation>Erneut erkennen lassen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Put data.yaml, or classes.txt with one name a line, beside the labels.</source>
        <translation>data.yaml, oder classes.txt mit einem Namen je Zeile, neben die Annotationen legen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Put the pictures back where they were: deitdet relink.</source>
        <translation>Die Bilder dorthin zurücklegen, wo sie waren: deitdet relink.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Raise the batch, or start fewer processes.</source>
        <translation>Mehr Bilder pro Schritt wählen oder weniger Prozesse starten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Rare categories</source>
        <translation>Seltene Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Rename the picture.</source>
        <translation>Das Bild umbenennen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>Run: deitdet doctor. Or install the app again.</source>
        <translation>Ausführen: deitdet doctor. Oder die App neu installieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Say --format with one of: {names}.</source>
        <translation>--format mit einem davon angeben: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Say how much longer it is to go on, or begin a new one from its model.</source>
        <translation>Angeben, wie viel länger es gehen soll, oder mit seinem Modell ein neues beginnen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the copy</source>
        <translation>Kopie überspringen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the {count} copies</source>
        <translation>Die {count} Kopien überspringen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip this picture</source>
        <translation>Dieses Bild überspringen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>Start as many on each machine as it has GPUs, or choose --device cpu.</source>
        <translation>Auf jedem Rechner so viele starten, wie er GPUs hat, oder --device cpu wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Stopped before there was a model to keep.</source>
        <translation>Gestoppt, bevor es ein Modell gab, das man behalten könnte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The GPU failed: {error}</source>
        <translation>Die GPU ist ausgefallen: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>The backup of {made:%Y-%m-%d %H:%M} has {boxes:,} boxes; bring it back with: deitdet backups {folder} --restore {number}</source>
        <translation>Die Sicherung vom {made:%Y-%m-%d %H:%M} hat {boxes:,} Rahmen; zurückholen mit: deitdet backups {folder} --restore {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The best model so far is kept.</source>
        <translation>Das bisher beste Modell ist behalten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>The boxes of {count:,} pictures are not the same in both.</source>
        <translation>Die Rahmen von {count:,} Bildern sind nicht in beiden dieselben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The details are in {path}.</source>
        <translation>Die Einzelheiten stehen in {path}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The download of {url} broke off {count} times ({what}).</source>
        <translation>Das Herunterladen von {url} brach {count}-mal ab ({what}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>The engine could not be started: {why}.</source>
        <translation>Der Rechenkern konnte nicht gestartet werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine crashed ({signal}).</source>
        <translation>Der Rechenkern ist abgestürzt ({signal}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine ended with code {code} and gave no reason.</source>
        <translation>Der Rechenkern endete mit Code {code} und gab keinen Grund an.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine was killed by the system (signal 9), perhaps for want of memory.</source>
        <translation>Der Rechenkern wurde vom System beendet (Signal 9), vielleicht aus Mangel an Speicher.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file could not be checked: no picture of this run can be read, or none has a box.</source>
        <translation>Die Datei konnte nicht geprüft werden: Kein Bild dieses Trainings ist lesbar, oder keines hat einen Rahmen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file was not kept: its AP is {after:.3f}, that of the model {before:.3f}, on {count} pictures for {part}.</source>
        <translation>Die Datei wurde nicht behalten: Ihre AP ist {after:.3f}, die des Modells {before:.3f}, auf {count} Bildern für {part}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>The folder {parent} is gone.</source>
        <translation>Der Ordner {parent} ist weg.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>The folder {place} is not empty.</source>
        <translation>Der Ordner {place} ist nicht leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>The format of {source} is not clear.</source>
        <translation>Das Format von {source} ist nicht klar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The last lines of its log:</source>
        <translation>Die letzten Zeilen ihres Protokolls:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The losses were no numbers: back to step {step}, and on at {share:g} of the rate.</source>
        <translation>Die Verluste waren keine Zahlen: zurück zu Schritt {step} und weiter mit dem {share:g}-Fachen der Lernrate.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>The low end lies under the high end.</source>
        <translation>Das untere Ende liegt unter dem oberen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The memory is full.</source>
        <translation>Der Speicher ist voll.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with one picture at a time.</source>
        <translation>Der Speicher ist voll: Ein Schritt nimmt nun ein Bild nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with {count} pictures at a time.</source>
        <translation>Der Speicher ist voll: Ein Schritt nimmt nun {count} Bilder auf einmal.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for a single picture.</source>
        <translation>Der Speicher ist zu klein für ein einziges Bild.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for {count} pictures at once, the share of each of {processes} processes.</source>
        <translation>Der Speicher ist zu klein für {count} Bilder auf einmal, den Anteil jedes von {processes} Prozessen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>The model does not fit into one ONNX file: {error}.</source>
        <translation>Das Modell passt nicht in eine ONNX-Datei: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>The model is kept as it was at the end; nobody has judged it.</source>
        <translation>Das Modell ist behalten, wie es am Ende war; niemand hat es bewertet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>The model to begin with is a {preset}, with another backbone: {error}.</source>
        <translation>Das Modell, mit dem begonnen wird, ist ein {preset} mit anderem Backbone: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} cannot stand in a list, which has one name a line.</source>
        <translation>Der Name {name!r} kann nicht in einer Liste stehen, die einen Namen je Zeile hat.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} is no text.</source>
        <translation>Der Name {name!r} ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <source>The old file is unchanged. Free some space or check the folder's permissions.</source>
        <translation>Die alte Datei ist unverändert. Platz schaffen oder die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>The other training pictures join as the training goes.</source>
        <translation>Die übrigen Trainingsbilder kommen im Lauf des Trainings dazu.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>The picture name {file_name!r} leads out of the picture folder {root}.</source>
        <translation>Der Bildname {file_name!r} führt aus dem Bilderordner {root} hinaus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>The pictures of a folder</source>
        <translation>Die Bilder eines Ordners</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>The processes cannot work together: {error}</source>
        <translation>Die Prozesse können nicht zusammenarbeiten: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>The project has no split.</source>
        <translation>Das Projekt hat keine Aufteilung.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The published weights could not be downloaded; using {weights} instead.</source>
        <translation>Die veröffentlichten Gewichte ließen sich nicht herunterladen; stattdessen werden verwendet: {weights}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The ratios {shown} cannot be used.</source>
        <translation>Die Anteile {shown} sind nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The result is the same.</source>
        <translation>Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights are for {fits}, not for {architecture}.</source>
        <translation>Die mitgelieferten Gewichte sind für {fits}, nicht für {architecture}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights {path} are missing.</source>
        <translation>Die mitgelieferten Gewichte {path} fehlen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The training can go on from where it was last kept.</source>
        <translation>Das Training kann dort weitergehen, wo es zuletzt gesichert wurde.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>The training {run} is finished.</source>
        <translation>Das Training {run} ist fertig.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The weights could not be kept in {folder}: {why}.</source>
        <translation>Die Gewichte konnten nicht in {folder} behalten werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights file {path} is missing.</source>
        <translation>Die Gewichtsdatei {path} fehlt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights that this preset begins with could not be downloaded. The preset small has weights of its own.</source>
        <translation>Die Gewichte, mit denen diese Voreinstellung beginnt, ließen sich nicht herunterladen. Die Voreinstellung small bringt eigene mit.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>There are no YOLO labels in {folder}.</source>
        <translation>In {folder} gibt es keine YOLO-Annotationen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>There are no pictures in {pictures}.</source>
        <translation>In {pictures} gibt es keine Bilder.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>There are no published weights for {architecture}.</source>
        <translation>Für {architecture} gibt es keine veröffentlichten Gewichte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>There are no {suffix} files in {source}.</source>
        <translation>In {source} gibt es keine {suffix}-Dateien.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is a category {name} already.</source>
        <translation>Es gibt schon eine Kategorie {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>There is no backup that can be read.</source>
        <translation>Es gibt keine lesbare Sicherung.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no category in {part} of both {a} and {b}.</source>
        <translation>Es gibt keine Kategorie in {part} sowohl von {a} als auch von {b}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is no category {category}.</source>
        <translation>Es gibt keine Kategorie {category}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {found!r}.</source>
        <translation>Es gibt kein Format {found!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {name!r}.</source>
        <translation>Es gibt kein Format {name!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>There is no picture in {folders}.</source>
        <translation>In {folders} ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no picture with the same boxes in {part} of both {a} and {b}.</source>
        <translation>Es gibt kein Bild mit denselben Rahmen in {part} sowohl von {a} als auch von {b}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no run {name!r} in {folder}.</source>
        <translation>Es gibt kein Training {name!r} in {folder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no setting {key!r}.</source>
        <translation>Es gibt keine Einstellung {key!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>There is no state {text!r}.</source>
        <translation>Es gibt keinen Status {text!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>There is no validation picture: the file is checked on training pictures.</source>
        <translation>Es gibt kein Kontrollbild: Die Datei wird mit Trainingsbildern geprüft.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>They are .txt files, often in a folder called labels.</source>
        <translation>Es sind .txt-Dateien, oft in einem Ordner namens labels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Three numbers that add up to 1: .7 .15 .15</source>
        <translation>Drei Zahlen, die zusammen 1 ergeben: .7 .15 .15</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Train again, or choose other runs.</source>
        <translation>Noch einmal trainieren oder andere Trainings wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train again, or copy the whole run folder again from where it came from.</source>
        <translation>Noch einmal trainieren oder den ganzen Ordner des Trainings von dort neu kopieren, woher er kam.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Train one: deitdet train {folder}</source>
        <translation>Eins trainieren: deitdet train {folder}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train, or choose another run.</source>
        <translation>Trainieren oder ein anderes Training wählen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Training went astray: {error}.</source>
        <translation>Das Training ist aus dem Ruder gelaufen: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Try the other format, and please report this.</source>
        <translation>Das andere Format versuchen und dies bitte melden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Unpack it and name the folder.</source>
        <translation>Entpacken und den Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>Update DeiTDet. Nothing was changed.</source>
        <translation>DeiTDet aktualisieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Update the app.</source>
        <translation>Die App aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Variation</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Wait for it, or stop it there.</source>
        <translation>Warten Sie darauf, oder halten Sie es dort an.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Was it moved or renamed?</source>
        <translation>Verschoben oder umbenannt?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>What has come is kept; train again to go on from there.</source>
        <translation>Was gekommen ist, bleibt; noch einmal trainieren, um dort weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>What stood there is gone; older versions are in .deitdet/backups.</source>
        <translation>Was dort stand, ist weg; ältere Fassungen sind in .deitdet/backups.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>What was written so far is kept. See the log.</source>
        <translation>Was bisher geschrieben wurde, bleibt. Siehe das Protokoll.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>Where the training is now is not kept.</source>
        <translation>Der jetzige Stand des Trainings ist nicht gesichert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/judge.py"/>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>While training, only {count} pictures are judged on.</source>
        <translation>Während des Trainings wird nur mit {count} Bildern bewertet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>You asked for it.</source>
        <translation>Wie gewünscht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Your version is still open here.</source>
        <translation>Ihre Fassung ist hier noch geöffnet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a FITS file</source>
        <translation>eine FITS-Datei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a JPEG</source>
        <translation>ein JPEG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a JPEG 2000 file</source>
        <translation>eine JPEG-2000-Datei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a Photoshop file</source>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a TIFF file of a kind that is not known here</source>
        <translation>eine TIFF-Datei von einer Art, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a WebP</source>
        <translation>ein WebP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has a category whose name is {count:,} letters long</source>
        <translation>ein Rahmen hat eine Kategorie, deren Name {count:,} Zeichen lang ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has the category {category}, which is no name</source>
        <translation>ein Rahmen hat die Kategorie {category}, was kein Name ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>a box has the category {name!r}, which is no name</source>
        <translation>ein Rahmen hat die Kategorie {name!r}, was kein Name ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a box past the edge was cut at the edge, which this format asks for</source>
        <translation>ein Rahmen über den Rand hinaus wurde am Rand beschnitten, was dieses Format verlangt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a crowd or an ignore region went out as a difficult object</source>
        <translation>eine Menge oder ein Bereich zum Auslassen wurde als schwieriges Objekt geschrieben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture that is decoded whole</source>
        <translation>ein Bild, das als Ganzes entpackt wird,</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a progressive JPEG</source>
        <translation>ein progressives JPEG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>a reference (*) is not taken here</source>
        <translation>ein Verweis (*) wird hier nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>a track of {label} over {frames} frames of a video was left out</source>
        <translation>eine Spur von {label} über {frames} Einzelbilder eines Videos wurde weggelassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is a crowd, which this format cannot say</source>
        <translation>ein Rahmen „{category}“ ist eine Menge, was dieses Format nicht ausdrücken kann</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is an ignore region, which this format cannot say</source>
        <translation>ein Rahmen „{category}“ ist ein Bereich zum Auslassen, was dieses Format nicht ausdrücken kann</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS file</source>
        <translation>eine EPS-Datei</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS or PostScript file</source>
        <translation>eine EPS- oder PostScript-Datei</translation>
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
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>as soon as AP is no better</source>
        <translation>sobald AP nicht besser ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>box {id} ({corners}) {problem}</source>
        <translation>Rahmen {id} ({corners}) {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>change {number} is about something that is not there</source>
        <translation>Änderung {number} betrifft etwas, das nicht da ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>come up oftener</source>
        <translation>kommen öfter dran</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>content is {format} though named {ending}</source>
        <translation>Inhalt ist {format}, obwohl die Endung {ending} ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>could not be read: {error}</source>
        <translation>nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by a plural ({boxes})</source>
        <translation>unterscheidet sich von {name} nur durch die Mehrzahl ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by one letter ({boxes})</source>
        <translation>unterscheidet sich von {name} nur durch einen Buchstaben ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only in case, spaces or signs ({boxes})</source>
        <translation>unterscheidet sich von {name} nur in Groß- und Kleinschreibung, Leer- oder Satzzeichen ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>does not lie in the picture folder {root}, in which other pictures are still in their place. Move the pictures back into it, or all of them out of it.</source>
        <translation>liegt nicht im Bilderordner {root}, in dem andere Bilder noch an ihrem Platz sind. Die Bilder dorthin zurücklegen oder alle von dort wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>four in one</source>
        <translation>vier in einem</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>frame 1 of {frames:,} is used</source>
        <translation>Einzelbild 1 von {frames:,} wird verwendet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask of another size</source>
        <translation>hat eine Pinselmaske anderer Größe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>has a brush mask that cannot be read</source>
        <translation>hat eine nicht lesbare Pinselmaske</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask that ends too early</source>
        <translation>hat eine Pinselmaske, die zu früh endet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has a comma: numbers take a point, and spaces between them</source>
        <translation>hat ein Komma: Zahlen brauchen einen Punkt, dazwischen Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a mask that cannot be read</source>
        <translation>hat eine nicht lesbare Maske</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a point of {count} numbers</source>
        <translation>hat einen Punkt aus {count} Zahlen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has an EXIF orientation: programs that do not apply it show boxes elsewhere</source>
        <translation>hat eine EXIF-Ausrichtung: Programme, die sie nicht anwenden, zeigen die Rahmen an anderer Stelle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has an empty mask</source>
        <translation>hat eine leere Maske</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has category {category_id}, which is not listed</source>
        <translation>hat die Kategorie {category_id}, die nicht aufgeführt ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no annotations</source>
        <translation>hat keine Annotationen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>has no area</source>
        <translation>hat keine Fläche</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the training pictures; the model will never find it.</source>
        <translation>hat keinen Rahmen in den Bildern zum Lernen; das Modell wird sie nie finden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the validation pictures; nothing will say how well it does.</source>
        <translation>hat keinen Rahmen in den Bildern zur Kontrolle; nichts sagt, wie gut es sie findet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/examine.py"/>
        <source>has no boxes, and is not marked as done</source>
        <translation>hat keine Rahmen und ist nicht als erledigt markiert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>has no boxes; the largest category has {most:,}</source>
        <translation>hat keine Rahmen; die größte Kategorie hat {most:,}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no image</source>
        <translation>hat kein Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>has no label</source>
        <translation>hat keine Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>has no name</source>
        <translation>hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has no points</source>
        <translation>hat keine Punkte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only one box to learn from; {few} or more are better.</source>
        <translation>hat nur einen Rahmen zum Lernen; {few} oder mehr sind besser.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only {train} boxes to learn from; {few} or more are better.</source>
        <translation>hat nur {train} Rahmen zum Lernen; {few} oder mehr sind besser.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the box {bbox}; it takes four numbers</source>
        <translation>hat den Rahmen {bbox}; er braucht vier Zahlen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>has the class {number:g}, and there are {count} names</source>
        <translation>hat die Klasse {number:g}, und es gibt {count} Namen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r} of an earlier one.</source>
        <translation>hat die id {raw!r}, die es weiter oben schon gibt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r}; an id is a number or a text.</source>
        <translation>hat die id {raw!r}; eine id ist eine Zahl oder ein Text.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the outline {outline}</source>
        <translation>hat den Umriss {outline}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has the same label file as {taken}; this format tells pictures apart by their names without the ending, so rename one of them</source>
        <translation>hat dieselbe Annotationsdatei wie {taken}; dieses Format unterscheidet Bilder nach dem Namen ohne Endung, daher eins davon umbenennen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has {count} columns, not 5</source>
        <translation>hat {count} Spalten, nicht 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>image {id} has no name</source>
        <translation>Bild {id} hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>in progress</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>int8 is not there for {format}.</source>
        <translation>int8 gibt es für {format} nicht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is a {kind}, not a box</source>
        <translation>ist ein {kind}, kein Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>is no box</source>
        <translation>ist kein Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>is no file name on Windows</source>
        <translation>ist kein Dateiname unter Windows</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>is not in shares of the picture: {line}</source>
        <translation>ist nicht in Anteilen des Bildes: {line}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>is of image {image_id}, which is not listed</source>
        <translation>gehört zu Bild {image_id}, das nicht aufgeführt ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>is under {least:g} pixels wide or high</source>
        <translation>ist unter {least:g} Pixel breit oder hoch</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}</source>
        <translation>ist {now}, annotations.json sagt {width} x {height}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}: labelled before it was turned upright?</source>
        <translation>ist {now}, annotations.json sagt {width} x {height}: annotiert, bevor es aufrecht gedreht wurde?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}; annotations.json does not say how large</source>
        <translation>ist {now}; annotations.json sagt nicht, wie groß</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>is {row}, not an object</source>
        <translation>ist {row}, kein Objekt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>is {shape}, not an object</source>
        <translation>ist {shape}, kein Objekt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is {task}, not an object</source>
        <translation>ist {task}, kein Objekt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>is {type}, not an object.</source>
        <translation>ist {type}, kein Objekt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times larger than usual (about {usual:.0f} across)</source>
        <translation>ist {width:g} x {height:g}, {times:.1f}-mal so groß wie üblich (Seitenlänge etwa {usual:.0f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times smaller than usual (about {usual:.0f} across)</source>
        <translation>ist {width:g} x {height:g}, {times:.1f}-mal kleiner als üblich (Seitenlänge etwa {usual:.0f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}: a side is under {least:g} pixels</source>
        <translation>ist {width:g} x {height:g}: Eine Seite ist unter {least:g} Pixel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}; in the network's usual input ({input}) that is {scaled_width:.1f} x {scaled_height:.1f}, less than a cell of {cell}</source>
        <translation>ist {width:g} x {height:g}; in der üblichen Eingabe des Netzes ({input}) sind das {scaled_width:.1f} x {scaled_height:.1f}, weniger als eine Zelle von {cell}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>it has no name</source>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>its label file would have a name of over {most} bytes</source>
        <translation>die Annotationsdatei hätte einen Namen von über {most} Byte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>its name has a character that label files cannot hold</source>
        <translation>sein Name hat ein Zeichen, das Annotationsdateien nicht aufnehmen können</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>larger than {at_most:,} bytes</source>
        <translation>größer als {at_most:,} Byte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>larger than {most_bytes:,} bytes</source>
        <translation>größer als {most_bytes:,} Byte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>larger than {most_dataset_bytes:,} bytes</source>
        <translation>größer als {most_dataset_bytes:,} Byte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>lies outside the picture ({size})</source>
        <translation>liegt außerhalb des Bildes ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>line {index} {error}</source>
        <translation>Zeile {index}: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>may be any of {names}. Move the right one back.</source>
        <translation>kann jedes von diesen sein: {names}. Das richtige zurücklegen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored both ways</source>
        <translation>in beiden Richtungen gespiegelt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>most are not used. {rest}</source>
        <translation>Die meisten werden nicht verwendet. {rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>names no picture</source>
        <translation>nennt kein Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture for training has a box. Draw some, then mark it as done.</source>
        <translation>Kein Bild zum Lernen hat einen Rahmen. Einige zeichnen, dann das Bild als erledigt markieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for training. Make the split again.</source>
        <translation>Kein Bild ist zum Lernen da. Neu aufteilen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for validation; the numbers will flatter, being of training pictures.</source>
        <translation>Kein Bild ist zur Kontrolle da; die Zahlen werden schmeicheln, weil sie von den Bildern zum Lernen stammen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. Draw the boxes of a picture, then press Space to say that none is missing.</source>
        <translation>Keins ist als erledigt markiert. Die Rahmen eines Bildes zeichnen und dann die Leertaste drücken: keiner fehlt mehr.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. {rest}</source>
        <translation>Keins ist als erledigt markiert. {rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>object {index} {error}</source>
        <translation>Objekt {index}: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>page 1 of {frames:,} is used</source>
        <translation>Seite 1 von {frames:,} wird verwendet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>process {id} on {computer}</source>
        <translation>Prozess {id} auf {computer}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>random weights, not pre-trained</source>
        <translation>zufällige Gewichte, nicht vortrainiert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>reaches past the edge ({size})</source>
        <translation>ragt über den Rand hinaus ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>reaches {pixels:g} pixels past the edge ({size})</source>
        <translation>ragt {pixels:g} Pixel über den Rand hinaus ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>read-only mode</source>
        <translation>schreibgeschütztem Modus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>recoloured</source>
        <translation>umgefärbt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>result[{index}] {error}</source>
        <translation>result[{index}]: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}</source>
        <translation>gibt {theirs} an, das Bild hat {ours}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}; labelled before it was turned upright?</source>
        <translation>gibt {theirs} an, das Bild hat {ours}; annotiert, bevor es aufrecht gedreht wurde?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>scaled {low:g} to {high:g}</source>
        <translation>skaliert {low:g} bis {high:g}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>shapes[{index}] {error}</source>
        <translation>shapes[{index}]: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the bundled starter weights (DeiT III small, from DINOv2)</source>
        <translation>die mitgelieferten Gewichte (DeiT III small, aus DINOv2)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the file {path}</source>
        <translation>die Datei {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>the picture was not copied: {why}</source>
        <translation>das Bild wurde nicht kopiert: {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>the project has none. Put pictures into its folder and open it again.</source>
        <translation>Das Projekt hat keine. Bilder in seinen Ordner legen und es wieder öffnen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>the size of the picture is not known, and this format counts in shares of it</source>
        <translation>die Größe des Bildes ist nicht bekannt, und dieses Format rechnet in Anteilen davon</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>the whole network, its early layers slowly</source>
        <translation>das ganze Netz, seine frühen Schichten langsam</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>there are no shapes in it</source>
        <translation>es sind keine shapes darin</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>there is no part called val, which most YOLO trainings ask for: deitdet split</source>
        <translation>es gibt keinen Teil namens val, den die meisten YOLO-Trainings verlangen: deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>this format does not keep: {words}</source>
        <translation>dieses Format behält nicht: {words}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>timm's {architecture}, published as {name}</source>
        <translation>{architecture} von timm, veröffentlicht als {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>unlabelled</source>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>very large: used at 1/{factor} of its size</source>
        <translation>sehr groß: mit 1/{factor} der Größe verwendet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>was not found.</source>
        <translation>wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes, and the last two blocks of the pre-trained network</source>
        <translation>was Rahmen findet, und die letzten zwei Blöcke des vortrainierten Netzes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes; the pre-trained network stays as it is</source>
        <translation>was Rahmen findet; das vortrainierte Netz bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what the pre-trained network sees, so that it looks once; up to {memory} GB of memory and {disk} GB of disk</source>
        <translation>was das vortrainierte Netz sieht, damit es nur einmal hinsieht; bis zu {memory} GB Speicher und {disk} GB auf der Platte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>when AP was no better {count} times in a row</source>
        <translation>wenn AP {count}-mal hintereinander nicht besser war</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a} and {b} lie on each other (IoU {most:.2f})</source>
        <translation>{a} und {b} liegen übereinander (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b} and {c} lie on each other (IoU {most:.2f})</source>
        <translation>{a}, {b} und {c} liegen übereinander (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b}, {c} and {count:,} more lie on each other (IoU {most:.2f})</source>
        <translation>{a}, {b}, {c} und {count:,} weitere liegen übereinander (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>{before} {sentence}</source>
        <translation>{before} {sentence}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{better} is better than {other}: AP {said}, on {count:,} pictures.</source>
        <translation>{better} ist besser als {other}: AP {said}, auf {count:,} Bildern.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>{bits} bits a colour, of which the upper 8 are used</source>
        <translation>{bits} Bit je Farbe, davon werden die oberen 8 verwendet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{bits} bits, shown stretched {low:g} to {high:g}</source>
        <translation>{bits} Bit, gespreizt gezeigt von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>{boxes:,} boxes</source>
        <translation>{boxes:,} Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{by:+.3f}, 95 % between {low:+.3f} and {high:+.3f}</source>
        <translation>{by:+.3f}, 95 % zwischen {low:+.3f} und {high:+.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>{category} box ({corners}) has no area in the picture</source>
        <translation>Rahmen „{category}“ ({corners}) hat keine Fläche im Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box with impossible corners {corners}</source>
        <translation>Rahmen „{category}“ mit unmöglichen Ecken {corners}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box {corners} {problem}</source>
        <translation>Rahmen „{category}“ {corners} {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>{category} box {id} ({corners}) {problem}</source>
        <translation>Rahmen {id} „{category}“ ({corners}) {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{config} is damaged: {error!r}.</source>
        <translation>{config} ist beschädigt: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count:,} and {boxes}</source>
        <translation>{count:,} und {boxes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures could not be read.</source>
        <translation>{count:,} Bilder konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures count in {run} only.</source>
        <translation>{count:,} Bilder zählen nur in {run}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{count:,} pictures have no label file and were left alone</source>
        <translation>{count:,} Bilder haben keine Annotationsdatei und blieben unberührt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{count:,} views were known from earlier trainings.</source>
        <translation>{count:,} Ansichten waren aus früheren Trainings bekannt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} boxes left out:</source>
        <translation>{count} Rahmen ausgelassen:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{count} have boxes; Space says of one that none is missing, the right button in the list says it of all that are selected.</source>
        <translation>{count} haben Rahmen; die Leertaste sagt von einem Bild, dass keiner fehlt, die rechte Maustaste in der Liste sagt es von allen ausgewählten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count} pictures are too few to tell: AP {said}.</source>
        <translation>{count} Bilder sind zu wenige, um es zu sagen: AP {said}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} pictures left out:</source>
        <translation>{count} Bilder ausgelassen:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{count} pictures that it learnt from cannot be read any more.</source>
        <translation>{count} Bilder, von denen es gelernt hat, sind nicht mehr lesbar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count}; the middle category has {middle:,.0f}, the largest {most:,}</source>
        <translation>{count}; die mittlere Kategorie hat {middle:,.0f}, die größte {most:,}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>{destination} belongs to the project.</source>
        <translation>{destination} gehört zum Projekt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: asked for</source>
        <translation>{device}: so gewünscht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device}: keine GPU, die sich nutzen lässt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: the GPU does not work.</source>
        <translation>{device}: Die GPU funktioniert nicht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device}: torch sieht ein CUDA-Gerät</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{done} done and {empty} empty pictures are used</source>
        <translation>Verwendet werden {done} erledigte und {empty} leere Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>{error}, also after {count} returns with half the rate each</source>
        <translation>{error}, auch nach {count} Rückkehren mit je halber Lernrate</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} cannot be listed: {why}.</source>
        <translation>{folder} lässt sich nicht auflisten: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{folder} cannot be written ({why})</source>
        <translation>{folder} ist nicht beschreibbar ({why})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{folder} has no trained model yet.</source>
        <translation>{folder} hat noch kein trainiertes Modell.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a file.</source>
        <translation>{folder} ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a project over other pictures: {pictures}.</source>
        <translation>{folder} ist ein Projekt mit anderen Bildern: {pictures}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is not a DeiTDet project.</source>
        <translation>{folder} ist kein DeiTDet-Projekt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{id} may be this picture, or another that is missing.</source>
        <translation>{id} kann dieses Bild sein oder ein anderes, das fehlt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{key} cannot be {text!r}.</source>
        <translation>{key} kann nicht {text!r} sein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{line}; {rest} are not.</source>
        <translation>{line}, nicht verwendet: {rest}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{marker} is damaged: {error!r}.</source>
        <translation>{marker} ist beschädigt: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} Minuten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{mode}, because {why}</source>
        <translation>{mode}, denn {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>{names} pictures cannot be put into {count} folds.</source>
        <translation>{names} Bilder lassen sich nicht in {count} Teile legen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{names}: near-duplicates in different parts.</source>
        <translation>{names}: fast gleiche Bilder in verschiedenen Teilen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{name} box {id}</source>
        <translation>Rahmen {id} „{name}“</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{name} cannot be {value!r}.</source>
        <translation>{name} kann nicht {value!r} sein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is no picture that can be read.</source>
        <translation>{name} heißt genauso, ist aber kein lesbares Bild.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is {now_width} x {now_height}, not {width} x {height}.</source>
        <translation>{name} heißt genauso, ist aber {now_width} x {now_height}, nicht {width} x {height}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: only one picture has it.</source>
        <translation>{name} ist nicht in {parts}: Nur ein Bild hat sie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: {pictures:,} pictures have it.</source>
        <translation>{name} ist nicht in {parts}: {pictures:,} Bilder haben sie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{name}: {choice}.</source>
        <translation>{name}: {choice}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name}: {share:.0%} of the boxes are in {part}, not {wanted:.0%}.</source>
        <translation>{name}: {share:.0%} der Rahmen sind in {part}, nicht {wanted:.0%}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits no picture of the project</source>
        <translation>{own} passt zu keinem Bild des Projekts</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {count:,} pictures of the project</source>
        <translation>{own} passt zu {count:,} Bildern des Projekts</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, as does {other}</source>
        <translation>{own} passt zu {file_name}, ebenso wie {other}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, whose size is not known</source>
        <translation>{own} passt zu {file_name}, dessen Größe nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{parent} could not be written: {why}.</source>
        <translation>{parent} konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has no picture: what must stay together is too large.</source>
        <translation>{part} hat kein Bild: Was zusammenbleiben muss, ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has {share:.0%} of the pictures, not {wanted:.0%}: what must stay together does not fit better.</source>
        <translation>{part} hat {share:.0%} der Bilder, nicht {wanted:.0%}: Was zusammenbleiben muss, passt nicht besser.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be copied: {why}.</source>
        <translation>{path} konnte nicht kopiert werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} could not be read as weights: {error}.</source>
        <translation>{path} konnte nicht als Gewichte gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} could not be read: line {number} is not UTF-8.</source>
        <translation>{path} konnte nicht gelesen werden: Zeile {number} ist kein UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} could not be read: {error}.</source>
        <translation>{path} konnte nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/core/source.py"/>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} could not be read: {why}.</source>
        <translation>{path} konnte nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be renamed: {why}.</source>
        <translation>{path} konnte nicht umbenannt werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} does not fit into memory.</source>
        <translation>{path} passt nicht in den Speicher.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} does not fit this run: {error!r}.</source>
        <translation>{path} passt nicht zu diesem Training: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{path} does not fit {architecture}: {error}.</source>
        <translation>{path} passt nicht zu {architecture}: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} has no names.</source>
        <translation>{path} enthält keine Namen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} has no trained model.</source>
        <translation>{path} hat kein trainiertes Modell.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} holds more than tensors.</source>
        <translation>{path} enthält mehr als Tensoren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>{path} is damaged: it holds no object.</source>
        <translation>{path} ist beschädigt: kein Objekt darin.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its SHA-256 is not the one it begins with.</source>
        <translation>{path} ist beschädigt: Die SHA-256 ist nicht die, mit der die Datei beginnt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its state is no object.</source>
        <translation>{path} ist beschädigt: Der Zustand ist kein Objekt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: {error!r}.</source>
        <translation>{path} ist beschädigt: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} ist beschädigt: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is damaged: {what}.</source>
        <translation>{path} ist beschädigt: {what}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{path} is gone.</source>
        <translation>{path} ist weg.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is larger than {most:,} pixels, which is the most that {what} may have here.</source>
        <translation>{path} hat mehr als {most:,} Pixel, und mehr darf {what} hier nicht haben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is no snapshot of a training by this version.</source>
        <translation>{path} ist kein Zwischenstand eines Trainings dieser Version.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{path} is not COCO: it has no list of images.</source>
        <translation>{path} ist kein COCO: keine Liste von images darin.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{path} is not CVAT: it has &lt;{tag}&gt;.</source>
        <translation>{path} ist kein CVAT: &lt;{tag}&gt; steht darin.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>{path} is not CreateML: it is not a list of pictures.</source>
        <translation>{path} ist kein CreateML: Es ist keine Liste von Bildern.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{path} is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>{path} ist kein JSON: {problem} in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} is not YAML: {problem} in line {line}.</source>
        <translation>{path} ist kein YAML: {problem} in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a picture that can be read{kind}.</source>
        <translation>{path} ist kein lesbares Bild{kind}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{path} is not a run: it has no config.json.</source>
        <translation>{path} ist kein Training: config.json fehlt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>{path} is not from Label Studio: it is not a list of tasks.</source>
        <translation>{path} ist nicht von Label Studio: Es ist keine Liste von Aufgaben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} is not the file that {card} describes.</source>
        <translation>{path} ist nicht die Datei, die {card} beschreibt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with another backbone: the weights that it began with are not those of {source}.</source>
        <translation>{path} ist von einem Training mit einem anderen Backbone: Die Gewichte, mit denen es begann, sind nicht die von {source}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with other categories: {theirs!r}, not {ours!r}.</source>
        <translation>{path} ist von einem Training mit anderen Kategorien: {theirs!r}, nicht {ours!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} names the class {key} {name}.</source>
        <translation>{path}: Klasse {key} heißt {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was changed by another program.</source>
        <translation>{path} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was deleted or moved by another program.</source>
        <translation>{path} wurde von einem anderen Programm gelöscht oder verschoben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} was written by DeiTDet {app}, which is newer.</source>
        <translation>{path} wurde von DeiTDet {app} geschrieben, das neuer ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number} names {words!r}, which fits {count} images of the project.</source>
        <translation>{path}: Zeile {number} nennt {words!r}, was zu {count} Bildern des Projekts passt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number}: {name} is also on the {parts} list.</source>
        <translation>{path}: Zeile {number}: {name} steht auch auf der Liste {parts}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>{path}: the evaluation could not be read ({error}).</source>
        <translation>{path}: Die Bewertung konnte nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>{path}: the predictions could not be read ({error}).</source>
        <translation>{path}: Die Erkennungen konnten nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{picture}: box {box} ({corners}) has no area inside it.</source>
        <translation>{picture}: Rahmen {box} ({corners}) hat darin keine Fläche.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} cannot be used: {why}.</source>
        <translation>{place} ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file, but the pictures are to be copied too.</source>
        <translation>{place} ist eine Datei, aber die Bilder sollen mitkopiert werden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file.</source>
        <translation>{place} ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is there already.</source>
        <translation>{place} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{place} may not be written</source>
        <translation>{place} darf nicht beschrieben werden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place}: this format takes a folder.</source>
        <translation>{place}: Dieses Format braucht einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{rate:g}, falling in the second half</source>
        <translation>{rate:g}, in der zweiten Hälfte fallend</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>{run} has no picture to check an export on.</source>
        <translation>{run} hat kein Bild, mit dem sich ein Export prüfen ließe.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>{run} is being trained already, by {holder}.</source>
        <translation>{run} wird schon trainiert, von {holder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>{run} is one and the same run.</source>
        <translation>{run} ist ein und dasselbe Training.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>{scores} on {count} pictures.</source>
        <translation>{scores} auf {count} Bildern.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{scores}.</source>
        <translation>{scores}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{seconds:.0f} seconds</source>
        <translation>{seconds:.0f} Sekunden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>{shown} and {count:,} more</source>
        <translation>{shown} und {count:,} weitere</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from the cache)</source>
        <translation>{source} (aus dem Zwischenspeicher)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from timm's cache)</source>
        <translation>{source} (aus dem Zwischenspeicher von timm)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{source} cannot be listed: {why}.</source>
        <translation>{source} lässt sich nicht auflisten: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/looking.py"/>
        <source>{source} cannot be read: {why}.</source>
        <translation>{source} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} does not exist.</source>
        <translation>{source} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} fits several formats: {names}.</source>
        <translation>{source} passt zu mehreren Formaten: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} is packed.</source>
        <translation>{source} ist gepackt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps</source>
        <translation>{steps:,} Schritte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps, at most {minutes}</source>
        <translation>{steps:,} Schritte, höchstens {minutes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{text}, such as {bare}</source>
        <translation>{text}, etwa {bare}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{text}; export the task as CVAT for images</source>
        <translation>{text}; die Aufgabe als „CVAT for images“ exportieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} answered {code} {why}.</source>
        <translation>{url} antwortete {code} {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} arrived damaged: its SHA-256 is not the promised one.</source>
        <translation>{url} kam beschädigt an: Die SHA-256 ist nicht die versprochene.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} could not be reached: {why}.</source>
        <translation>{url} war nicht zu erreichen: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} did not answer with weights ({size:,} bytes that begin with {start}).</source>
        <translation>{url} antwortete nicht mit Gewichten ({size:,} Bytes, die mit {start} beginnen).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no finite number</source>
        <translation>{value} ist keine endliche Zahl</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{what} is open in {holder}.</source>
        <translation>{what} ist geöffnet in {holder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{what} stay together, and so there is no picture left for {part}.</source>
        <translation>{what} bleiben zusammen, daher ist für {part} kein Bild übrig.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} could not be read: {why}.</source>
        <translation>{where} konnte nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/states.py"/>
        <source>{where} is damaged: {error!r}.</source>
        <translation>{where} ist beschädigt: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{where} is not COCO: annotations is no list.</source>
        <translation>{where} ist kein COCO: annotations ist keine Liste.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>{where} was made by a newer DeiTDet (version {version} of the file; this one knows {known}).</source>
        <translation>{where} stammt von einem neueren DeiTDet (Version {version} der Datei; dieses kennt {known}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} was written over in place by another program.</source>
        <translation>{where} wurde von einem anderen Programm an Ort und Stelle überschrieben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; it has no boxes</source>
        <translation>{why}; es hat keine Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its box was not imported</source>
        <translation>{why}; sein Rahmen wurde nicht importiert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its {count:,} boxes were not imported</source>
        <translation>{why}; seine {count:,} Rahmen wurden nicht importiert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} Pixel</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <location filename="../../deitdet_gui/gui/run_dates.py"/>
        <source>d MMM</source>
        <comment>Qt's letters for day and month</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>CPU, 1 core</source>
        <translation>CPU, 1 Kern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>CPU, {0} cores</source>
        <translation>CPU, {0} Kerne</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>downloading weights</source>
        <translation>Gewichte werden heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>drawing pictures again</source>
        <translation>Bilder werden noch einmal gezeichnet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>finding boxes</source>
        <translation>Rahmen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at training pictures</source>
        <translation>Bilder zum Lernen werden angesehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at validation pictures</source>
        <translation>Bilder zur Kontrolle werden angesehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>making the file</source>
        <translation>Datei wird erstellt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>side</source>
        <translation>Kante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: asked for</source>
        <translation>{device}: so gewünscht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device}: keine GPU, die sich nutzen lässt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device}: torch sieht ein CUDA-Gerät</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box is there already and stays as it is.</source>
        <translation>1 Rahmen ist schon da und bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture came in from {2}.</source>
        <translation>1 Rahmen in 1 Bild kam aus {2} herein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture was written.</source>
        <translation>1 Rahmen in 1 Bild wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture would come in.</source>
        <translation>1 Rahmen in 1 Bild würde hereinkommen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box: {1}.</source>
        <translation>1 Rahmen: {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress: boxes may be missing.</source>
        <translation>1 der Bilder ist begonnen: Vielleicht fehlen Rahmen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress; only those that are done are trained on.</source>
        <translation>1 der Bilder ist begonnen; nur mit erledigten wird trainiert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is marked done.</source>
        <translation>1 Bild ist als erledigt markiert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is not marked, because some of its labels are left out.</source>
        <translation>1 Bild wird nicht markiert, weil einige seiner Annotationen weggelassen sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture would lose its mark.</source>
        <translation>1 Bild würde seine Markierung verlieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 thing was left out.</source>
        <translation>1 Sache wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: 1 box on 1 picture.</source>
        <translation>Gefunden: 1 Rahmen in 1 Bild.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on 1 picture.</source>
        <translation>Gefunden: {0} Rahmen in 1 Bild.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on {1} pictures.</source>
        <translation>Gefunden: {0} Rahmen in {1} Bildern.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>New categories: {0}.</source>
        <translation>Neue Kategorien: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, but pictures would be marked.</source>
        <translation>Kein Rahmen würde hereinkommen, aber Bilder würden markiert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, only categories.</source>
        <translation>Kein Rahmen würde hereinkommen, nur Kategorien.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Nothing would come in.</source>
        <translation>Nichts würde hereinkommen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>Pascal VOC (XML files)</source>
        <translation>Pascal VOC (XML-Dateien)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that were not asked for: {0}.</source>
        <translation>Nicht gewünschte Bilder: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that would be marked: {0}.</source>
        <translation>Bilder, die markiert würden: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>They are in {0}.</source>
        <translation>Sie sind in {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>YOLO (text files)</source>
        <translation>YOLO (Textdateien)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>labelme (JSON files)</source>
        <translation>labelme (JSON-Dateien)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes are there already and stay as they are.</source>
        <translation>{0} Rahmen sind schon da und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture came in from {2}.</source>
        <translation>{0} Rahmen in 1 Bild kamen aus {2} herein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture were written.</source>
        <translation>{0} Rahmen in 1 Bild wurden geschrieben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture would come in.</source>
        <translation>{0} Rahmen in 1 Bild würden hereinkommen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures came in from {2}.</source>
        <translation>{0} Rahmen in {1} Bildern kamen aus {2} herein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures were written.</source>
        <translation>{0} Rahmen in {1} Bildern wurden geschrieben.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures would come in.</source>
        <translation>{0} Rahmen in {1} Bildern würden hereinkommen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes: {1}.</source>
        <translation>{0} Rahmen: {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress: boxes may be missing.</source>
        <translation>{0} der Bilder sind begonnen: Vielleicht fehlen Rahmen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress; only those that are done are trained on.</source>
        <translation>{0} der Bilder sind begonnen; nur mit erledigten wird trainiert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are marked done.</source>
        <translation>{0} Bilder sind als erledigt markiert.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are not marked, because some of their labels are left out.</source>
        <translation>{0} Bilder werden nicht markiert, weil einige ihrer Annotationen weggelassen sind.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures would lose their mark.</source>
        <translation>{0} Bilder würden ihre Markierung verlieren.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} things were left out.</source>
        <translation>{0} Dinge wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>An object that nobody has to find. Neither trained on nor judged.</source>
        <translation>Ein Objekt, das niemand finden muss. Weder trainiert noch bewertet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>C</source>
        <comment>one letter for crowd; each of C, I, D, T, O becomes another letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Crowd</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>D</source>
        <comment>one letter for difficult; each of C, I, D, T, O becomes another letter</comment>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Difficult</source>
        <translation>Schwierig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>I</source>
        <comment>one letter for ignored; each of C, I, D, T, O becomes another letter</comment>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Ignore region</source>
        <translation>Bereich zum Auslassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Many objects in one box. Neither trained on nor judged.</source>
        <translation>Viele Objekte in einem Rahmen. Weder trainiert noch bewertet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Nothing in here is trained on or judged, whatever its category.</source>
        <translation>Nichts darin wird trainiert oder bewertet, gleich welche Kategorie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>O</source>
        <comment>one letter for occluded; each of C, I, D, T, O becomes another letter</comment>
        <translation>V</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Occluded</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Something hides a part of the object.</source>
        <translation>Etwas verdeckt einen Teil des Objekts.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>T</source>
        <comment>one letter for truncated; each of C, I, D, T, O becomes another letter</comment>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>The object goes on past the edge of the box.</source>
        <translation>Das Objekt geht über den Rand des Rahmens hinaus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Truncated</source>
        <translation>Beschnitten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>crowd</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>difficult</source>
        <translation>schwierig</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>ignored</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>occluded</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>truncated</source>
        <translation>beschnitten</translation>
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
        <translation>Alt und Pfeile, mit Umschalt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Alt or Ctrl during a drag</source>
        <translation>Alt oder Strg beim Ziehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Arrows, with Shift</source>
        <translation>Pfeile, mit Umschalt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Click again</source>
        <translation>Noch einmal klicken</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Ctrl and drag, with Shift</source>
        <translation>Strg und ziehen, mit Umschalt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a box, its edges or corners</source>
        <translation>Einen Rahmen, seine Kanten oder Ecken ziehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a handle round several boxes</source>
        <translation>Einen Griff um mehrere Rahmen ziehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag on an empty spot</source>
        <translation>Auf freier Stelle ziehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>H held down</source>
        <translation>H gedrückt halten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Middle button, or Space and drag</source>
        <translation>Mittlere Taste, oder Leertaste und ziehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Mouse and held keys</source>
        <translation>Maus und gehaltene Tasten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Right button during a drag</source>
        <translation>Rechte Taste beim Ziehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift or Ctrl and click</source>
        <translation>Umschalt oder Strg und klicken</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift while drawing</source>
        <translation>Umschalt beim Zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>The picture takes these by itself: they act while they are held or dragged.</source>
        <translation>Das Bild nimmt diese selbst entgegen: Sie wirken, solange gehalten oder gezogen wird.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Two clicks, after the key that draws</source>
        <translation>Zwei Klicks, nach der Taste zum Zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>a square</source>
        <translation>ein Quadrat</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>add a box to the selection, or take it away</source>
        <translation>einen Rahmen zur Auswahl nehmen oder daraus entfernen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box</source>
        <translation>einen Rahmen zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box without holding the button</source>
        <translation>einen Rahmen zeichnen, ohne die Taste zu halten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>drop what was begun</source>
        <translation>das Begonnene verwerfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>give up what is being drawn; never quits</source>
        <translation>das Gezeichnete aufgeben; beendet nie das Programm</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>grow, shrink the box on that side</source>
        <translation>den Rahmen an dieser Seite vergrößern, verkleinern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>look at the picture without boxes</source>
        <translation>das Bild ohne Rahmen ansehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move or resize it</source>
        <translation>ihn verschieben oder seine Größe ändern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move the picture</source>
        <translation>das Bild verschieben</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>nudge the box by 1, by 10 pixels</source>
        <translation>den Rahmen um 1, um 10 Pixel rücken</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>resize them together</source>
        <translation>ihre Größe gemeinsam ändern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>select, add all boxes that it touches</source>
        <translation>alle berührten Rahmen auswählen, hinzunehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>stick to no edge</source>
        <translation>an keiner Kante haften</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>the next box under the cursor</source>
        <translation>der nächste Rahmen unter dem Mauszeiger</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>zoom at the cursor, or scroll as the settings say</source>
        <translation>am Mauszeiger zoomen, oder scrollen, je nach Einstellung</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>A picture that is missing or damaged is left out of every training.</source>
        <translation>Ein fehlendes oder beschädigtes Bild wird bei jedem Training weggelassen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes are pixels of the upright picture: where the size is wrong, they may be off.</source>
        <translation>Rahmen zählen Pixel des aufrechten Bildes: Wo die Größe falsch ist, sitzen sie vielleicht falsch.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes drawn twice</source>
        <translation>Doppelt gezeichnete Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes past the edge</source>
        <translation>Rahmen über den Rand hinaus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes with no area</source>
        <translation>Rahmen ohne Fläche</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Clip to the picture, delete what lies outside</source>
        <translation>Auf das Bild beschneiden, löschen, was außerhalb liegt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Copies across the split</source>
        <translation>Kopien in verschiedenen Teilen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Delete these boxes</source>
        <translation>Diese Rahmen löschen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Half of the examples of one thing are taught as something else.</source>
        <translation>Die Hälfte der Beispiele einer Sache wird als etwas anderes gelehrt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the largest of each</source>
        <translation>Jeweils den größten behalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the newest of each</source>
        <translation>Jeweils den neuesten behalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Leave these boxes out of training</source>
        <translation>Diese Rahmen beim Training auslassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Look-alike names</source>
        <translation>Ähnliche Namen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Mark these pictures as done and empty</source>
        <translation>Diese Bilder als erledigt und leer markieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Merge into the one with the most boxes</source>
        <translation>Mit der zusammenführen, die die meisten Rahmen hat</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Note the true sizes, keep the boxes</source>
        <translation>Wahre Größen eintragen, Rahmen behalten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Often a slip of the hand, or another category.</source>
        <translation>Oft ein Versehen der Hand oder eine andere Kategorie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One of the two counts as missed in every evaluation.</source>
        <translation>Einer der beiden zählt bei jeder Bewertung als übersehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One place, two categories</source>
        <translation>Eine Stelle, zwei Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Rare categories</source>
        <translation>Seltene Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Records not shown</source>
        <translation>Nicht gezeigte Einträge</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Sizes not as noted</source>
        <translation>Größen anders als eingetragen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip these pictures</source>
        <translation>Diese Bilder überspringen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip those the model is not judged on</source>
        <translation>Die überspringen, an denen das Modell nicht bewertet wird</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Smaller than the finest cell of the network, they are hardly ever found.</source>
        <translation>Kleiner als die feinste Zelle des Netzes, werden sie kaum je gefunden.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model has little to learn them from.</source>
        <translation>Das Modell hat wenig, woraus es sie lernen kann.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model is judged on what it has learnt by heart; the numbers flatter.</source>
        <translation>Das Modell wird an auswendig Gelerntem bewertet; die Zahlen schmeicheln.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They cannot be learnt; training leaves them out.</source>
        <translation>Sie lassen sich nicht lernen; das Training lässt sie weg.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They stay in annotations.json as they are, but nothing is learnt from them.</source>
        <translation>Sie bleiben in annotations.json, wie sie sind, aber nichts wird aus ihnen gelernt.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Tiny boxes</source>
        <translation>Winzige Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training clips them to the picture.</source>
        <translation>Das Training beschneidet sie auf das Bild.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training does not use them. Marked as empty they teach what is not there.</source>
        <translation>Das Training verwendet sie nicht. Als leer markiert lehren sie, was nicht da ist.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unless an object is both, the model is taught a contradiction.</source>
        <translation>Wenn ein Objekt nicht beides ist, lernt das Modell einen Widerspruch.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unmarked empty pictures</source>
        <translation>Leere Bilder ohne Markierung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unreadable pictures</source>
        <translation>Nicht lesbare Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unusual sizes</source>
        <translation>Ungewöhnliche Größen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>1 to 9: category of the box. {key}: another, or a new one</source>
        <translation>1 bis 9: Kategorie des Rahmens. {key}: eine andere oder neue</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Drag a box around an object.</source>
        <translation>Einen Rahmen um ein Objekt ziehen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Enough for a first training. {key}: train, and see what it finds</source>
        <translation>Genug für ein erstes Training. {key}: trainieren und sehen, was es findet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Every object has its box? {key}: done, next picture</source>
        <translation>Hat jedes Objekt seinen Rahmen? {key}: erledigt, nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: from box to box</source>
        <translation>{key}: von Rahmen zu Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: the boxes of the previous picture, here too</source>
        <translation>{key}: die Rahmen des vorigen Bildes, auch hier</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Esc gives up what is being drawn.</source>
        <translation>Esc gibt auf, was gerade gezeichnet wird.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>H hides the boxes for as long as it is held.</source>
        <translation>H blendet die Rahmen aus, solange es gehalten wird.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Space says done when it is tapped and moves the picture while it is held.</source>
        <translation>Die Leertaste sagt „erledigt“, wenn sie angetippt wird, und verschiebt das Bild, solange sie gehalten wird.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>The arrows nudge boxes and move the picture.</source>
        <translation>Die Pfeiltasten rücken Rahmen und verschieben das Bild.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Add new pictures to the project without asking</source>
        <translation>Neue Bilder ohne Rückfrage zum Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>All of it</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As it was left</source>
        <translation>Wie verlassen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Draw by two clicks where nothing is</source>
        <translation>Auf freier Stelle mit zwei Klicks zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Go on after one box</source>
        <translation>Nach einem Rahmen weitergehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Hints for the first steps</source>
        <translation>Tipps für die ersten Schritte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Last used categories on top of the list</source>
        <translation>Zuletzt verwendete Kategorien oben in der Liste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Lines between pixels that are large enough</source>
        <translation>Linien zwischen Pixeln, die groß genug sind</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Look for new pictures while a project is open</source>
        <translation>Nach neuen Bildern suchen, solange ein Projekt geöffnet ist</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Moving on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Names on boxes</source>
        <translation>Namen an Rahmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Overview in the corner while zoomed in</source>
        <translation>Übersicht in der Ecke beim Vergrößern</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Scrolls, and zooms with Ctrl</source>
        <translation>Scrollt, und zoomt mit Strg</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Stick to edges that are near (not while Alt is held)</source>
        <translation>An nahen Kanten haften (nicht, solange Alt gehalten wird)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>The same zoom and place</source>
        <translation>Gleicher Zoom, gleiche Stelle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Under the mouse and selected</source>
        <translation>Unter der Maus und ausgewählt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View of the next picture</source>
        <translation>Ansicht des nächsten Bildes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Watch it learn on the open picture</source>
        <translation>Auf dem offenen Bild beim Lernen zusehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>While drawing</source>
        <translation>Beim Zeichnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Zooms</source>
        <translation>Zoomt</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Go to {picture}</source>
        <translation>Zu {picture} gehen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting, chosen now</source>
        <translation>Einstellung, jetzt gewählt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>on the page {page}</source>
        <translation>auf der Seite {page}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>there is nothing to do again or to take back</source>
        <translation>nichts zu wiederholen oder zurückzunehmen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: off</source>
        <translation>{option}: aus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: on</source>
        <translation>{option}: ein</translation>
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
        <translation>Annehmen als Kategorie per Ziffer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Category by digit</source>
        <translation>Kategorie per Ziffer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Hide or show a category by digit</source>
        <translation>Kategorie per Ziffer aus- oder einblenden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Show only one category, by digit</source>
        <translation>Nur eine Kategorie zeigen, per Ziffer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
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
        <translation>Rechenkern startet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Step {0} of about {1}</source>
        <translation>Schritt {0} von etwa {1}</translation>
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
        <translation>startet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>under a minute</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0}, {1} left</source>
        <translation>{0}, noch {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
</context>
</TS>
