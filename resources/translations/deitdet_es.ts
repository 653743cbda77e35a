<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advance</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/advance.py"/>
        <source>goes on after each box</source>
        <translation>avanza después de cada recuadro</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>Put some into {folder}, then choose “Look for new pictures”.</source>
        <translation>Ponga algunas en {folder} y elija «Buscar imágenes nuevas».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>There are no pictures here yet</source>
        <translation>Aquí aún no hay imágenes</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all {0}</source>
        <translation>Aceptar las {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept as</source>
        <translation>Aceptar como</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Adjusted. Enter accepts it like this.</source>
        <translation>Ajustada. Intro la acepta así.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Back to detections</source>
        <translation>Volver a las detecciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Delete box</source>
        <translation>Eliminar recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Detection {0} of {1} here</source>
        <translation>Detección {0} de {1} aquí</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Done, and next</source>
        <translation>Hecha y siguiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Drag it, or change its category by digit. Enter goes back.</source>
        <translation>Arrástrelo o cambie su categoría con un dígito. Intro vuelve atrás.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all</source>
        <translation>Rechazar todas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all {0}</source>
        <translation>Rechazar las {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>You have a box here: {0}.</source>
        <translation>Aquí ya tiene un recuadro: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box</source>
        <translation>Su recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and one more</source>
        <translation>Su recuadro y uno más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and {0} more</source>
        <translation>Su recuadro y {0} más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous detection</source>
        <translation>detección siguiente, anterior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous picture</source>
        <translation>imagen siguiente, anterior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>show more, fewer</source>
        <translation>mostrar más, menos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>take adjusting back</source>
        <translation>deshacer el ajuste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>zoom to it, fit</source>
        <translation>acercar, ver entera</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>{0:.0f} × {1:.0f} px</source>
        <translation>{0:.0f} × {1:.0f} px</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>{0}, at {1:.0f}, {2:.0f}</source>
        <translation>{0}, en {1:.0f}, {2:.0f}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>1 still waits here: {yes} accepts, {no} rejects it.</source>
        <translation>Queda 1 pendiente aquí: {yes} la acepta, {no} la rechaza.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept as {0}</source>
        <translation>Aceptar como {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0}</source>
        <translation>Aceptar {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0} detections</source>
        <translation>Aceptar {0} detecciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Change to {0}</source>
        <translation>Cambiar a {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0}</source>
        <translation>Eliminar {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0} boxes</source>
        <translation>Eliminar {0} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done: nothing here</source>
        <translation>Hecha: no hay nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Draw {0}</source>
        <translation>Dibujar {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0}</source>
        <translation>Rechazar {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0} detections</source>
        <translation>Rechazar {0} detecciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} of other categories still wait here.</source>
        <translation>Quedan {0} de otras categorías pendientes aquí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} still wait here: {yes} accepts, {no} rejects them.</source>
        <translation>Quedan {0} pendientes aquí: {yes} las acepta, {no} las rechaza.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>The language changes when the window is opened the next time.</source>
        <translation>El idioma cambiará la próxima vez que se abra la ventana.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align left edges</source>
        <translation>Alinear bordes izquierdos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align lower edges</source>
        <translation>Alinear bordes inferiores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a column</source>
        <translation>Alinear centros en columna</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a row</source>
        <translation>Alinear centros en fila</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align right edges</source>
        <translation>Alinear bordes derechos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align upper edges</source>
        <translation>Alinear bordes superiores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from left to right</source>
        <translation>Igualar espacios de izquierda a derecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>Igualar espacios de arriba abajo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {height} px high</source>
        <translation>Poner a {height} px de alto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} by {height} px</source>
        <translation>Poner a {width} por {height} px</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} px wide</source>
        <translation>Poner a {width} px de ancho</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Select {count} boxes or more for this.</source>
        <translation>Seleccione {count} recuadros o más para esto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>The boxes lie so already.</source>
        <translation>Los recuadros ya están así.</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Different notes</source>
        <translation>Notas distintas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note of the selected boxes</source>
        <translation>Nota de los recuadros seleccionados</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Write a note. Enter keeps it, Esc drops it.</source>
        <translation>Escriba una nota. Intro la guarda, Esc la descarta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>{meaning} Key: {key}</source>
        <translation>{meaning} Tecla: {key}</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Make an ignore region</source>
        <translation>Marcar como zona que se ignora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as a crowd</source>
        <translation>Marcar como grupo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as difficult</source>
        <translation>Marcar como difícil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as occluded</source>
        <translation>Marcar como ocluido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as truncated</source>
        <translation>Marcar como truncado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer a crowd</source>
        <translation>Quitar la marca de grupo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer an ignore region</source>
        <translation>Quitar la marca de zona que se ignora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer difficult</source>
        <translation>Quitar la marca de difícil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer occluded</source>
        <translation>Quitar la marca de ocluido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer truncated</source>
        <translation>Quitar la marca de truncado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Remove the note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Select a box first.</source>
        <translation>Primero seleccione un recuadro.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box</source>
        <translation>El próximo recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box is an ignore region. {key} or Esc: not.</source>
        <translation>El próximo recuadro será una zona que se ignora. {key} o Esc: no.</translation>
    </message>
</context>
<context>
    <name>BoxCopies</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box did not fit into this picture and was moved or cut.</source>
        <translation>1 recuadro no cabía en esta imagen y se desplazó o se recortó.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box of {name}</source>
        <translation>1 recuadro de {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>A box without area cannot be copied.</source>
        <translation>Un recuadro sin área no se puede copiar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied 1 box.</source>
        <translation>Se copió 1 recuadro.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied {count} boxes.</source>
        <translation>Se copiaron {count} recuadros.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut box</source>
        <translation>Cortar recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut {count} boxes</source>
        <translation>Cortar {count} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No box is selected.</source>
        <translation>No hay ningún recuadro seleccionado.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No picture is shown that could take boxes.</source>
        <translation>No se muestra ninguna imagen que admita recuadros.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste box</source>
        <translation>Pegar recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste {count} boxes</source>
        <translation>Pegar {count} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>The boxes of {name} are here already.</source>
        <translation>Los recuadros de {name} ya están aquí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There are no boxes on the clipboard.</source>
        <translation>No hay recuadros en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There is no picture before this one in the list.</source>
        <translation>No hay ninguna imagen antes de esta en la lista.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes did not fit into this picture and were moved or cut.</source>
        <translation>{count} recuadros no cabían en esta imagen y se desplazaron o se recortaron.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes of {name}</source>
        <translation>{count} recuadros de {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{name} has no boxes.</source>
        <translation>{name} no tiene recuadros.</translation>
    </message>
</context>
<context>
    <name>BoxEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete box</source>
        <translation>Eliminar recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete {count} boxes</source>
        <translation>Eliminar {count} recuadros</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes here: {count}</source>
        <translation>Recuadros aquí: {count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes on this picture</source>
        <translation>Recuadros de esta imagen</translation>
    </message>
</context>
<context>
    <name>BoxMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
</context>
<context>
    <name>BoxRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>attributes and note</source>
        <translation>atributos y nota</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}</source>
        <translation>recuadro {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}, without area</source>
        <translation>recuadro {number}, sin área</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>h</source>
        <translation>al</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>height</source>
        <translation>alto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>left edge</source>
        <translation>borde izquierdo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>no category</source>
        <translation>sin categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>upper edge</source>
        <translation>borde superior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>w</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>width</source>
        <translation>ancho</translation>
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
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Pictures set aside</source>
        <translation>Imágenes apartadas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Their files were never touched. What is brought back has its boxes again.</source>
        <translation>Sus archivos no se han tocado. Lo que se recupera vuelve a tener sus recuadros.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  1 box</source>
        <translation>{name}  ·  1 recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  {count} boxes</source>
        <translation>{name}  ·  {count} recuadros</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Nothing is known of this. Evaluate again to see it.</source>
        <translation>No se sabe nada de esto. Evalúe otra vez para verlo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Scores over 0.1 are off by {0} on average. Above the grey line more detections are right than their score says, below it fewer.</source>
        <translation>Las puntuaciones superiores a 0,1 se desvían {0} de media. Sobre la línea gris aciertan más detecciones de lo que dice su puntuación; debajo, menos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share of detections that is right, by score</source>
        <translation>Proporción de detecciones correctas, según la puntuación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share that is right</source>
        <translation>Proporción correcta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>as the score says</source>
        <translation>como dice la puntuación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>right</source>
        <translation>correctas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>Picture with boxes</source>
        <translation>Imagen con recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>That box is under 2 pixels: drag further, or zoom in.</source>
        <translation>Ese recuadro mide menos de 2 píxeles: arrastre más o amplíe la imagen.</translation>
    </message>
</context>
<context>
    <name>CategoriesMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
</context>
<context>
    <name>CategoryChanges</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 box</source>
        <translation>1 recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Colour of {name}</source>
        <translation>Color de {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category</source>
        <translation>Eliminar categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category {name}</source>
        <translation>Eliminar categoría {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge categories</source>
        <translation>Combinar categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {0} into</source>
        <translation>Combinar {0} con</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {name} into {target}</source>
        <translation>Combinar {name} con {target}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Move category {name}</source>
        <translation>Mover categoría {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Rename category to {name}</source>
        <translation>Renombrar categoría a {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already</source>
        <translation>Ya existe la categoría {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already.</source>
        <translation>Ya existe la categoría {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} boxes</source>
        <translation>{0:,} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} pictures</source>
        <translation>{0:,} imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{boxes} on {pictures}</source>
        <translation>{boxes} en {pictures}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} are deleted with “{name}”.</source>
        <translation>Con «{name}» se eliminan {use}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} is deleted with “{name}”.</source>
        <translation>Con «{name}» se elimina {use}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” become “{target}”.</source>
        <translation>{use} de «{name}» pasan a «{target}».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” becomes “{target}”.</source>
        <translation>{use} de «{name}» pasa a «{target}».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{what}
One undo takes it all back.</source>
        <translation>{what}
Todo se revierte con un solo Deshacer.</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Add category {name}</source>
        <translation>Añadir categoría {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Change to {name}</source>
        <translation>Cambiar a {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Draw {name}</source>
        <translation>Dibujar {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Next box: {name}</source>
        <translation>Próximo recuadro: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>No other category was used yet.</source>
        <translation>Aún no se ha usado ninguna otra categoría.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>There is no category {digit} yet. {key} makes one.</source>
        <translation>Aún no existe la categoría {digit}. {key} crea una.</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Hide its boxes</source>
        <translation>Ocultar sus recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>List pictures with it</source>
        <translation>Ver imágenes que la tienen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Lock its boxes</source>
        <translation>Bloquear sus recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Merge into…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show its boxes</source>
        <translation>Mostrar sus recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show only this</source>
        <translation>Mostrar solo esta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Unlock its boxes</source>
        <translation>Desbloquear sus recuadros</translation>
    </message>
</context>
<context>
    <name>CategoryPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add a category</source>
        <translation>Añadir una categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete the current category</source>
        <translation>Eliminar la categoría actual</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Filter categories</source>
        <translation>Filtrar categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>More for the current category</source>
        <translation>Más opciones de la categoría actual</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>None yet. Draw a box and type what is in it, or press Add.</source>
        <translation>Aún no hay ninguna. Dibuje un recuadro y escriba qué contiene, o pulse Añadir.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename the current category</source>
        <translation>Renombrar la categoría actual</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Show the boxes of all categories</source>
        <translation>Mostrar los recuadros de todas las categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>{count} hidden: show all</source>
        <translation>Ocultas: {count}. Mostrar todas</translation>
    </message>
</context>
<context>
    <name>CategoryPicker</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Categories that match</source>
        <translation>Categorías que coinciden</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Choose a category</source>
        <translation>Elija una categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Name what is in this box</source>
        <translation>Indique qué hay en este recuadro</translation>
    </message>
</context>
<context>
    <name>CategoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>key {digit}</source>
        <translation>tecla {digit}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>{count} boxes</source>
        <translation>{count} recuadros</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_view.py"/>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
</context>
<context>
    <name>CategoryVisibility</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Hidden: {name}</source>
        <translation>Oculta: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Locked: {name}</source>
        <translation>Bloqueada: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Only {name} is shown</source>
        <translation>Solo se muestra {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Shown again: {name}</source>
        <translation>Visible de nuevo: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Unlocked: {name}</source>
        <translation>Desbloqueada: {name}</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>A box is at least 2 pixels wide and high.</source>
        <translation>Un recuadro mide al menos 2 píxeles de ancho y de alto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Change to {name}</source>
        <translation>Cambiar a {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Moved or cut to stay inside the picture.</source>
        <translation>Desplazado o recortado para quedar dentro de la imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Resize {name}</source>
        <translation>Cambiar tamaño de {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>There is no category “{name}”.</source>
        <translation>No existe la categoría «{name}».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>“{typed}” is no number.</source>
        <translation>«{typed}» no es un número.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Filter: {filter}</source>
        <translation>Filtro: {filter}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Press to take it away</source>
        <translation>Pulse para quitarlo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>{filter}: press to take this filter away</source>
        <translation>{filter}: pulse para quitar este filtro</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Bundled starter</source>
        <translation>Pesos incluidos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>DeiT III small from DINOv2; needs no network.</source>
        <translation>DeiT III small derivado de DINOv2; no necesita conexión.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Learns on from there, with the boxes as they are now.</source>
        <translation>Sigue aprendiendo desde ahí, con los recuadros tal como están ahora.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model {0}</source>
        <translation>Modelo {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Nano</source>
        <translation>Nano</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights, downloaded once.</source>
        <translation>Pesos de DeiT publicados; se descargan una vez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights; without a network the bundled ones.</source>
        <translation>Pesos de DeiT publicados; sin conexión, los incluidos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The best with many pictures; slow without a GPU.</source>
        <translation>El mejor con muchas imágenes; lento sin GPU.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model of {0}</source>
        <translation>El modelo de {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model to begin with is gone.</source>
        <translation>El modelo con el que se iba a empezar ya no está.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The quickest; for plain objects or a slow computer.</source>
        <translation>El más rápido; para objetos sencillos o un equipo lento.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The usual choice: good, and quick enough without a GPU.</source>
        <translation>La opción habitual: bueno y bastante rápido sin GPU.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The weights file {0} is missing.</source>
        <translation>Falta el archivo de pesos {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights (*.safetensors *.pth *.pt *.bin)</source>
        <translation>Pesos (*.safetensors *.pth *.pt *.bin)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights of a DeiT backbone</source>
        <translation>Pesos de una red troncal DeiT</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights to start from</source>
        <translation>Pesos de partida</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Lavender</source>
        <translation>Lavanda</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Mint</source>
        <translation>Menta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Sea green</source>
        <translation>Verde mar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
</context>
<context>
    <name>ColourMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Usual colour</source>
        <translation>Color habitual</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP {0}, on {1} pictures with {2} boxes.</source>
        <translation>AP {0}, en {1} imágenes con {2} recuadros.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare two trainings</source>
        <translation>Comparar dos entrenamientos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>How far the judging is</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Se está trabajando en otra cosa.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training of {0} is better than that of {1}. That is very unlikely to be luck.</source>
        <translation>El entrenamiento del {0} es mejor que el del {1}. Es muy poco probable que sea suerte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training to compare with</source>
        <translation>El entrenamiento con el que se compara</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>These {0} pictures cannot tell the trainings of {1} and {2} apart.</source>
        <translation>Estas {0} imágenes no permiten distinguir los entrenamientos del {1} y del {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Which training is better</source>
        <translation>Qué entrenamiento es mejor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} pictures are too few to tell which one is better.</source>
        <translation>{0} imágenes son muy pocas para saber cuál es mejor.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>95 % between</source>
        <translation>95 % entre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP of all</source>
        <translation>AP de todas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP50 of all</source>
        <translation>AP50 de todas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Both trainings, and what lies between them</source>
        <translation>Ambos entrenamientos y lo que los separa</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>may be luck</source>
        <translation>puede ser suerte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>no box to find</source>
        <translation>ningún recuadro que encontrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} is</source>
        <translation>{0} es</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>A copy of your version is in {0}.</source>
        <translation>Hay una copia de su versión en {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Another program has changed annotations.json, and it cannot be read now.</source>
        <translation>Otro programa ha cambiado annotations.json y ahora no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>COCO (*.json)</source>
        <translation>COCO (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Keep mine (theirs becomes a backup)</source>
        <translation>Conservar la mía (la otra será copia de seguridad)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Load theirs</source>
        <translation>Cargar la otra</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Your last changes are kept in {0}.</source>
        <translation>Ahora está abierta la otra versión. Sus últimos cambios se conservan en {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Yours is kept as the backup {0}.</source>
        <translation>Ahora está abierta la otra versión. La suya se conserva como copia de seguridad {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>What was done before cannot be undone any more.</source>
        <translation>Lo hecho antes ya no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Write it again</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json is there again, as it was.</source>
        <translation>annotations.json vuelve a estar ahí, tal como estaba.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program. Nothing is written.</source>
        <translation>Otro programa cambió annotations.json. No se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program; it was read again.</source>
        <translation>Otro programa cambió annotations.json; se ha vuelto a leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was deleted or moved by another program. What was in it is still open here.</source>
        <translation>Otro programa eliminó o movió annotations.json. Lo que contenía sigue abierto aquí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>nothing there</source>
        <translation>nada ahí</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: found, and rightly named</source>
        <translation>{0} de {1}: encontrados y bien nombrados</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: not found</source>
        <translation>{0} de {1}: no encontrados</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was found where nothing is</source>
        <translation>{0} veces se encontró {1} donde no hay nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was taken for {2}</source>
        <translation>{0} veces se tomó {1} por {2}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>An older version made this evaluation. Evaluate again to see this.</source>
        <translation>Una versión anterior hizo esta evaluación. Evalúe otra vez para ver esto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Rows: what is there. Columns: what was found. Stronger: more of a row. What is badly placed counts in the last row and in the last column.</source>
        <translation>Filas: lo que hay. Columnas: lo que se encontró. Más intenso: mayor parte de la fila. Lo mal situado cuenta en la última fila y en la última columna.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Who is taken for whom</source>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} right, {1} missed, {2} spurious, {3} of the wrong category, {4} badly placed.</source>
        <translation>{0} correctas, {1} omitidas, {2} sin motivo, {3} de otra categoría, {4} mal situadas.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision curve</source>
        <translation>Curva de precisión media</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>What lies along the bottom of the curves</source>
        <translation>Qué muestra el eje horizontal de las curvas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
</context>
<context>
    <name>DeviceProbe</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/device_probe.py"/>
        <source>Looking for a GPU…</source>
        <translation>Buscando una GPU…</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>closed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>DisplayChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>For your eyes only: files and models stay as they are.</source>
        <translation>Solo para verlas mejor: archivos y modelos quedan como están.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Shown with other brightness or colours. {key} sets them.</source>
        <translation>Se muestra con otro brillo u otros colores. {key} los ajusta.</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Back to normal</source>
        <translation>&amp;Volver a lo normal</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>A&amp;utomatic: stretch each picture</source>
        <translation>A&amp;utomático: estirar cada imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>All colours</source>
        <translation>Todos los colores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Blue only</source>
        <translation>Solo azul</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Bri&amp;ghtness</source>
        <translation>&amp;Brillo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>C&amp;ontrast</source>
        <translation>C&amp;ontraste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Ga&amp;mma</source>
        <translation>Ga&amp;mma</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Green only</source>
        <translation>Solo verde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>In&amp;verted</source>
        <translation>&amp;Invertido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Red only</source>
        <translation>Solo rojo</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Looking at your pictures</source>
        <translation>Examinando sus imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>What the model finds comes up here when it has been through all of them. Stop shows what it has found by then.</source>
        <translation>Lo que el modelo encuentre aparecerá aquí cuando las haya examinado todas. Detener muestra lo que haya encontrado hasta entonces.</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Se está trabajando en otra cosa.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>Try again when that has ended.</source>
        <translation>Inténtelo de nuevo cuando termine.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Preparing {0}</source>
        <translation>Preparando {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate again</source>
        <translation>Evaluar otra vez</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>How far the judging is</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Judge the model on pictures it has not learnt from.</source>
        <translation>Juzgar el modelo con imágenes de las que no ha aprendido.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not all pictures could be judged ({0})</source>
        <translation>No se pudieron evaluar todas las imágenes ({0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not evaluated on these pictures yet.</source>
        <translation>Aún no evaluado con estas imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Parts of the evaluation</source>
        <translation>Partes de la evaluación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Reading the evaluation…</source>
        <translation>Leyendo la evaluación…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Se está trabajando en otra cosa.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>This training has no model yet.</source>
        <translation>Este entrenamiento aún no tiene modelo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>What is the matter with the evaluation</source>
        <translation>Qué pasa con la evaluación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Worth of a score</source>
        <translation>Lo que vale una puntuación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0} pictures, {1} boxes</source>
        <translation>{0} imágenes, {1} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0}; of an older model, evaluate again</source>
        <translation>{0}; de un modelo anterior, evalúe otra vez</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Export labels</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels from {0}</source>
        <translation>Importar etiquetas de {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Mark them done</source>
        <translation>Marcarlas como hechas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Nothing can be imported: the project is open in {0}.</source>
        <translation>No se puede importar nada: el proyecto está abierto en {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Copy the pictures too</source>
        <translation>&amp;Copiar también las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Replace an earlier export</source>
        <translation>&amp;Reemplazar una exportación anterior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Where to</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>All that are labelled, also in progress</source>
        <translation>Todas las etiquetadas, también las que están en curso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>An empty folder for the labels</source>
        <translation>Una carpeta vacía para las etiquetas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose a folder, or type its whole path.</source>
        <translation>Elija una carpeta o escriba su ruta completa.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose another place, or “{0}”.</source>
        <translation>Elija otro lugar, o «{0}».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Double boxes are removed in the file</source>
        <translation>Los recuadros dobles se eliminan en el archivo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export labels</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model as</source>
        <translation>Exportar el modelo como</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model of {0}</source>
        <translation>Exportar el modelo del {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>How far the export is</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Models (*.{0})</source>
        <translation>Modelos (*.{0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>ONNX, for nearly every program</source>
        <translation>ONNX, para casi cualquier programa</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} training pictures its AP is {1}; here it is {2}.</source>
        <translation>En {0} imágenes de entrenamiento su AP es {1}; aquí es {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} validation pictures its AP is {1}; here it is {2}.</source>
        <translation>En {0} imágenes de validación su AP es {1}; aquí es {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those for the final test (test)</source>
        <translation>Solo las de la prueba final (test)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those that are done or empty</source>
        <translation>Solo las hechas o vacías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to check on (val)</source>
        <translation>Solo las de validación (val)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to learn from (train)</source>
        <translation>Solo las de aprendizaje (train)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Pictures of any size, not only the size it learnt with</source>
        <translation>Imágenes de cualquier tamaño, no solo el de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Small and quick on processors without a GPU (8 bits)</source>
        <translation>Pequeño y rápido en procesadores sin GPU (8 bits)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Se está trabajando en otra cosa.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The file is shown the validation pictures and kept only if it finds in them what the model finds here.</source>
        <translation>Al archivo se le muestran las imágenes de validación y solo se conserva si encuentra en ellas lo que el modelo encuentra aquí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The labels could not be written.</source>
        <translation>No se pudieron escribir las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The project has no split yet; Train makes one.</source>
        <translation>El proyecto aún no tiene división; se crea en Entrenar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>TorchScript, for programs with PyTorch</source>
        <translation>TorchScript, para programas con PyTorch</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>What came of the export</source>
        <translation>Resultado de la exportación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Whatever their part</source>
        <translation>De cualquier parte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to write is not clear.</source>
        <translation>No está claro dónde escribir.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their marks</source>
        <translation>Qué imágenes, según sus marcas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their part of the split</source>
        <translation>Qué imágenes, según su parte de la división</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Why nothing was written</source>
        <translation>Por qué no se escribió nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Write the labels to</source>
        <translation>Escribir las etiquetas en</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writes the boxes for another program. Nothing in the project changes.</source>
        <translation>Escribe los recuadros para otro programa. En el proyecto no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writing labels…</source>
        <translation>Escribiendo etiquetas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0} is there: {1} MB.</source>
        <translation>{0} está listo: {1} MB.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0}, beside it, shows how to use it.</source>
        <translation>{0}, a su lado, muestra cómo usarlo.</translation>
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
        <translation>AP pequeños</translation>
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
        <translation>Recuadros mayores que eso.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 32 x 32 pixels.</source>
        <translation>Recuadros de hasta 32 x 32 píxeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 96 x 96 pixels.</source>
        <translation>Recuadros de hasta 96 x 96 píxeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Share of the boxes that is found, as a mean over IoU 0.5 to 0.95.</source>
        <translation>Proporción de recuadros encontrados, media para IoU de 0,5 a 0,95.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>large</source>
        <translation>grandes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>medium</source>
        <translation>medianos</translation>
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
        <translation>Comprobando el conjunto de datos…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Date of the file</source>
        <translation>Fecha del archivo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Highest score that waits</source>
        <translation>Mayor puntuación pendiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Lowest score that waits</source>
        <translation>Menor puntuación pendiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Number of boxes</source>
        <translation>Número de recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Order in the file</source>
        <translation>Orden en el archivo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the dates of the files…</source>
        <translation>Leyendo las fechas de los archivos…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the split…</source>
        <translation>Leyendo la división…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Sorting the names…</source>
        <translation>Ordenando los nombres…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>boxes: {0}</source>
        <translation>recuadros: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>detections wait</source>
        <translation>con detecciones pendientes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for the test</source>
        <translation>para la prueba</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for training</source>
        <translation>para entrenar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for validation</source>
        <translation>para validar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>in no part</source>
        <translation>sin parte asignada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no boxes</source>
        <translation>sin recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no detections wait</source>
        <translation>sin detecciones pendientes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>not: {0}</source>
        <translation>no: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>some boxes</source>
        <translation>con recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>with findings</source>
        <translation>con hallazgos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>without findings</source>
        <translation>sin hallazgos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} boxes or more</source>
        <translation>{0} recuadros o más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} to {1} boxes</source>
        <translation>de {0} a {1} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{1} boxes or fewer</source>
        <translation>{1} recuadros o menos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is no filter. There are {choices}. Quotes look for it in names.</source>
        <translation>«{piece}» no es un filtro. Existen: {choices}. Entre comillas se busca en los nombres.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is not there. There are {choices}.</source>
        <translation>«{piece}» no existe. Opciones: {choices}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” takes {choices}.</source>
        <translation>«{piece}» admite {choices}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find by name   {key}</source>
        <translation>Buscar por nombre   {key}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find pictures</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sorted by: {name}, {way}</source>
        <translation>Orden: {name}, {way}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Words of the name; * stands for anything, - in front for not.
state:done   category:name   boxes:&gt;5   split:val   finding:any   detections:any
Commas for one or the other: state:done,empty</source>
        <translation>Palabras del nombre; * vale por cualquier texto, - delante lo excluye.
state:done   category:nombre   boxes:&gt;5   split:val   finding:any   detections:any
Con comas, una cosa u otra: state:done,empty</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>{listed} of {count}</source>
        <translation>{listed} de {count}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Detections</source>
        <translation>Detecciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Number of boxes</source>
        <translation>Número de recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Split</source>
        <translation>División</translation>
    </message>
</context>
<context>
    <name>FindMoved</name>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 of {1} pictures is missing; its boxes are kept: {2}</source>
        <translation>Falta 1 de {1} imágenes; sus recuadros se conservan: {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture is linked again.</source>
        <translation>1 imagen está vinculada de nuevo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture was found. Link it again?</source>
        <translation>Se encontró 1 imagen. ¿Vincularla de nuevo?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Find moved pictures…</source>
        <translation>Buscar imágenes movidas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Link again</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is in {0} any more. The boxes are kept.</source>
        <translation>Ya no hay ninguna imagen en {0}. Los recuadros se conservan.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is missing.</source>
        <translation>No falta ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Pictures found</source>
        <translation>Imágenes encontradas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>The picture folder will be {0}.</source>
        <translation>La carpeta de imágenes será {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>These are left as they are:</source>
        <translation>Estas quedan como están:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Where are the pictures now?</source>
        <translation>¿Dónde están ahora las imágenes?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} of {1} pictures are missing; their boxes are kept: {2}</source>
        <translation>Faltan {0} de {1} imágenes; sus recuadros se conservan: {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures are linked again.</source>
        <translation>{0} imágenes están vinculadas de nuevo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures were found. Link them again?</source>
        <translation>Se encontraron {0} imágenes. ¿Vincularlas de nuevo?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {count} boxes</source>
        <translation>Mover {count} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {count} boxes</source>
        <translation>Cambiar tamaño de {count} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {name}</source>
        <translation>Cambiar tamaño de {name}</translation>
    </message>
</context>
<context>
    <name>HandOptions</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is always shown.</source>
        <translation>La cruz del cursor se muestra siempre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is never shown.</source>
        <translation>La cruz del cursor no se muestra nunca.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is shown while drawing.</source>
        <translation>La cruz del cursor se muestra al dibujar.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all {0}</source>
        <translation>Corregir los {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all: {0}.</source>
        <translation>Corregir todo: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Health</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Look first</source>
        <translation>Mirar antes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Nothing odd was found.</source>
        <translation>No se encontró nada extraño.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Picture {0} of {1}; Enter shows the next.</source>
        <translation>Imagen {0} de {1}; Intro muestra la siguiente.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Pictures read at {0}</source>
        <translation>Imágenes leídas a las {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures</source>
        <translation>Leyendo imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures…</source>
        <translation>Leyendo imágenes…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its picture</source>
        <translation>Mostrar su imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its pictures</source>
        <translation>Mostrar sus imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The first {0} are listed.</source>
        <translation>Se muestran los {0} primeros.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The pictures were not read.</source>
        <translation>No se leyeron las imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>What is odd, by kind</source>
        <translation>Lo extraño, por tipos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} errors</source>
        <translation>{0} errores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} notes</source>
        <translation>{0} notas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} warnings</source>
        <translation>{0} advertencias</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{label}: {count}, without a look at each? Undo takes all of it back at once.</source>
        <translation>{label}: {count}, ¿sin mirar cada uno? Deshacer lo revierte todo de una vez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{title}: fix {count}</source>
        <translation>{title}: corregir {count}</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>All {count} boxes are hidden. {key} shows them.</source>
        <translation>Los {count} recuadros están ocultos. {key} los muestra.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>Hidden boxes</source>
        <translation>Recuadros ocultos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>{hidden} of {count} boxes are hidden. {key} shows them.</source>
        <translation>{hidden} de {count} recuadros están ocultos. {key} los muestra.</translation>
    </message>
</context>
<context>
    <name>HintPlate</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hint_plate.py"/>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, here you are</source>
        <translation>{change}, posición actual</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, undone</source>
        <translation>{change}, deshecho</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{count} older changes can not be taken back</source>
        <translation>{count} cambios más antiguos ya no se pueden deshacer</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Changes, the newest last</source>
        <translation>Cambios, el más reciente al final</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Done again: {text}</source>
        <translation>Rehecho: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Going there</source>
        <translation>Yendo a ese punto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Undone: {text}</source>
        <translation>Deshecho: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes done again</source>
        <translation>{count} cambios rehechos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes undone</source>
        <translation>{count} cambios deshechos</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_list.py"/>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} de {count}</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_view.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Labels</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Brings in boxes that another program made for pictures of this project. Before anything changes you see what comes in and what does not.</source>
        <translation>Trae recuadros que otro programa hizo para imágenes de este proyecto. Antes de cambiar nada, verá qué entra y qué no.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Choose the format</source>
        <translation>Elija el formato</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Done: every object has its box. Only such pictures are trained on.</source>
        <translation>Hechas: cada objeto tiene su recuadro. Solo se entrena con ellas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Folder with the labels to import</source>
        <translation>Carpeta con las etiquetas que importar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It cannot be looked at.</source>
        <translation>No se puede examinar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It fits several formats: {0}. Choose one of them.</source>
        <translation>Encaja con varios formatos: {0}. Elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It is packed: unpack it, and choose the folder.</source>
        <translation>Está comprimido: descomprímalo y elija la carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels ({0});;All files (*)</source>
        <translation>Etiquetas ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels to import</source>
        <translation>Etiquetas que importar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Leave their marks as they are</source>
        <translation>Dejar sus marcas como están</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looks like {0}.</source>
        <translation>Parece {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them done</source>
        <translation>Marcarlas como hechas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them in progress</source>
        <translation>Marcarlas como en curso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Read labels</source>
        <translation>Leer etiquetas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Reading labels…</source>
        <translation>Leyendo etiquetas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The format cannot be told by looking: choose it.</source>
        <translation>El formato no se reconoce a simple vista: elíjalo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The labels could not be read.</source>
        <translation>No se pudieron leer las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The project was changed meanwhile, so the labels were read again.</source>
        <translation>El proyecto cambió entretanto, así que las etiquetas se leyeron de nuevo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>What to mark the pictures as</source>
        <translation>Cómo marcar las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Why nothing could be read</source>
        <translation>Por qué no se pudo leer nada</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Starting the engine…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press a key, or Esc to give up</source>
        <translation>Pulse una tecla, o Esc para desistir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press the new key</source>
        <translation>Pulse la tecla nueva</translation>
    </message>
</context>
<context>
    <name>KeyboardDrawing</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/keyboard_drawing.py"/>
        <source>Arrows move the box (Shift: 10 pixels), Alt+arrows widen it, Alt+Shift+arrows narrow it. Return keeps it, Esc drops it.</source>
        <translation>Las flechas mueven el recuadro (Mayús: 10 píxeles), Alt+flechas lo ensanchan, Alt+Mayús+flechas lo estrechan. Intro lo conserva, Esc lo descarta.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Add a key…</source>
        <translation>&amp;Añadir tecla…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Back to its own keys</source>
        <translation>&amp;Restaurar sus teclas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Remove the key</source>
        <translation>&amp;Quitar la tecla</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Use it here, not there</source>
        <translation>&amp;Usarla aquí, no allí</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>All keys are reset.</source>
        <translation>Se han restaurado todas las teclas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Choose keys</source>
        <translation>Elegir teclas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys of this action</source>
        <translation>Teclas de esta acción</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Reset a&amp;ll keys</source>
        <translation>Restaurar &amp;todas las teclas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is taken. {why}</source>
        <translation>{key} está ocupada. {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is the key of {actions}. Should it be the key of this one?</source>
        <translation>{key} es la tecla de {actions}. ¿Debe ser la de esta acción?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} works from now on.</source>
        <translation>{key} funciona desde ahora.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>No action is called so.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>The model at step {0}</source>
        <translation>El modelo en el paso {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees here is shown while it goes on.</source>
        <translation>Mientras dura el entrenamiento se muestra lo que ve aquí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees is not shown.</source>
        <translation>No se muestra lo que ve el entrenamiento.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>A training is running</source>
        <translation>Hay un entrenamiento en curso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stay</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? The best model so far is kept, and it can go on the next time.</source>
        <translation>¿Detenerlo y cerrar? Se conserva el mejor modelo hasta ahora y la próxima vez puede continuar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? You can let it look again at any time.</source>
        <translation>¿Detenerlo y cerrar? Puede volver a iniciarlo cuando quiera.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>The model is looking at your pictures</source>
        <translation>El modelo está examinando sus imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written, because another program changed it. Your version is kept as a backup, but your changes do not come back by themselves. Close anyway?</source>
        <translation>No se pudo escribir annotations.json porque otro programa lo cambió. Su versión se conserva como copia de seguridad, pero sus cambios no vuelven por sí solos. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written. Your changes are in the journal and come back when you open the project again. Close anyway?</source>
        <translation>No se pudo escribir annotations.json. Sus cambios están en el diario y vuelven cuando abra de nuevo el proyecto. ¿Cerrar de todos modos?</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>Log of the engine</source>
        <translation>Registro del motor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>The engine has not written anything.</source>
        <translation>El motor no ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>No project yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Open again</source>
        <translation>Abrir reciente</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/minimap.py"/>
        <source>Overview of the picture</source>
        <translation>Vista general de la imagen</translation>
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
        <translation>Un poco</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>All of it: wants a GPU</source>
        <translation>Entera: requiere GPU</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>As all others</source>
        <translation>Como todas las demás</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Come up oftener</source>
        <translation>Salen más a menudo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Disk for kept features</source>
        <translation>Disco para características guardadas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>End early</source>
        <translation>Terminar antes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Half of the views</source>
        <translation>La mitad de las vistas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much of the backbone is trained</source>
        <translation>Qué parte de la red troncal se entrena</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much pictures are varied</source>
        <translation>Cuánto se varían las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Its last two blocks</source>
        <translation>Sus dos últimos bloques</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Kept on disk</source>
        <translation>Guardado en disco</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic: four pictures in one</source>
        <translation>Mosaico: cuatro imágenes en una</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Much</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never: takes all its time</source>
        <translation>Nunca: usa todo su tiempo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>None of it: quickest</source>
        <translation>Nada: lo más rápido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Rare categories</source>
        <translation>Categorías escasas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Seen from above: also upside down</source>
        <translation>Visto desde arriba: también del revés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Train backbone</source>
        <translation>Entrenar la red troncal</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Vary pictures</source>
        <translation>Variar imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>When it gets no better</source>
        <translation>Cuando ya no mejora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether pictures with rare categories come up oftener</source>
        <translation>Si las imágenes con categorías escasas salen más a menudo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether the training ends early when it gets no better</source>
        <translation>Si el entrenamiento termina antes cuando ya no mejora</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Move by key</source>
        <translation>Mover con tecla</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Resize by key</source>
        <translation>Cambiar tamaño con tecla</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Go to picture</source>
        <translation>Ir a la imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Number of the picture in the list</source>
        <translation>Número de la imagen en la lista</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, a minute to go</source>
        <translation>unas {pace} por minuto, falta un minuto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {hours} hours to go</source>
        <translation>unas {pace} por minuto, faltan {hours} horas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {left} minutes to go</source>
        <translation>unas {pace} por minuto, faltan {left} minutos</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action, a setting or a picture</source>
        <translation>Buscar una acción, un ajuste o una imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What would you like to do? Or a picture's name</source>
        <translation>¿Qué desea hacer? O el nombre de una imagen</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to check on</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to test on</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Which pictures the model is judged on</source>
        <translation>Con qué imágenes se juzga el modelo</translation>
    </message>
</context>
<context>
    <name>PickerRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picker_rows.py"/>
        <source>New category: {name}</source>
        <translation>Categoría nueva: {name}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied the picture, {size} pixels.</source>
        <translation>Imagen copiada, {size} píxeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied: {path}</source>
        <translation>Copiado: {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>The picture is still being read.</source>
        <translation>La imagen aún se está leyendo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>{picture} is set aside; its file stays. {key} brings it back.</source>
        <translation>{picture} está apartada; su archivo se conserva. {key} la recupera.</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>A new picture lies in the folder: {name}</source>
        <translation>Hay una imagen nueva en la carpeta: {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring it back…</source>
        <translation>Recuperarla…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copying pictures…</source>
        <translation>Copiando imágenes…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Drop a folder of pictures, pictures, or a label file.</source>
        <translation>Suelte aquí una carpeta de imágenes, imágenes o un archivo de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>No picture is set aside.</source>
        <translation>No hay imágenes apartadas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>The folder is {folder}. The originals stay as they are.</source>
        <translation>La carpeta es {folder}. Los originales quedan como están.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} new pictures lie in the folder.</source>
        <translation>Hay {count} imágenes nuevas en la carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} pictures are not in the project's picture folder. Copy them there?</source>
        <translation>{count} imágenes no están en la carpeta de imágenes del proyecto. ¿Copiarlas allí?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is not in the project's picture folder. Copy it there?</source>
        <translation>{picture} no está en la carpeta de imágenes del proyecto. ¿Copiarla allí?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is set aside.</source>
        <translation>{picture} está apartada.</translation>
    </message>
</context>
<context>
    <name>PictureInWords</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No box is selected.</source>
        <translation>No hay ningún recuadro seleccionado.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No picture is shown.</source>
        <translation>No se muestra ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected boxes: {count}.</source>
        <translation>Recuadros seleccionados: {count}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected: {category}, from {x}, {y}, {width} wide and {height} high.</source>
        <translation>Seleccionado: {category}, desde {x}, {y}, {width} de ancho y {height} de alto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>{picture}, {width} by {height} pixels. Boxes: {count}.</source>
        <translation>{picture}, {width} por {height} píxeles. Recuadros: {count}.</translation>
    </message>
</context>
<context>
    <name>PictureShow</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>The picture is {now} now but was {before}: its boxes may be off.</source>
        <translation>La imagen mide ahora {now} y antes {before}: los recuadros pueden no coincidir.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>This picture cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>{now} now, but the boxes are of {before}</source>
        <translation>ahora {now}, pero los recuadros son de {before}</translation>
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
        <translation>Archivo…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a file</source>
        <translation>{0}: elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a folder</source>
        <translation>{0}: elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/plan_view.py"/>
        <source>What the training will do</source>
        <translation>Lo que hará el entrenamiento</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
</context>
<context>
    <name>PrecisionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Category of the curve</source>
        <translation>Categoría de la curva</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision over recall at IoU 0.5</source>
        <translation>Precisión frente a exhaustividad con IoU 0,5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>The {0} with the most boxes</source>
        <translation>Las {0} con más recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>mean of all</source>
        <translation>media de todas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>threshold {0}</source>
        <translation>umbral {0}</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with a prediction. Predict when it has ended.</source>
        <translation>El motor está ocupado con una predicción. Prediga cuando termine.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with an evaluation. Predict when it has ended.</source>
        <translation>El motor está ocupado con una evaluación. Prediga cuando termine.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with another job. Predict when it has ended.</source>
        <translation>El motor está ocupado con otra tarea. Prediga cuando termine.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with training. Predict when it has ended.</source>
        <translation>El motor está ocupado con un entrenamiento. Prediga cuando termine.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The project could not be saved, so nothing was predicted.</source>
        <translation>No se pudo guardar el proyecto, así que no se predijo nada.</translation>
    </message>
</context>
<context>
    <name>PreflightSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes of each category</source>
        <translation>Recuadros de cada categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes to learn</source>
        <translation>Para aprender</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Double-click to see the picture</source>
        <translation>Doble clic para ver la imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Not ready to train yet</source>
        <translation>Aún no está todo listo para entrenar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>One thing worth a look</source>
        <translation>Hay algo que conviene mirar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Say which pictures are for learning and which for checking</source>
        <translation>Indique qué imágenes son para aprender y cuáles para validar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split the pictures</source>
        <translation>Dividir las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>To check</source>
        <translation>Para validar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>What must be put right first</source>
        <translation>Qué hay que arreglar primero</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} kept for the final test</source>
        <translation>{0} reservadas para la prueba final</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} or more are better</source>
        <translation>mejor {0} o más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look</source>
        <translation>{0} cosas que conviene mirar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look, the first {1} of them here</source>
        <translation>{0} cosas que conviene mirar; aquí las {1} primeras</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to check on</source>
        <translation>{0} para validar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to learn from</source>
        <translation>{0} para aprender</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <location filename="../../deitdet_gui/gui/preparation.py"/>
        <source>The project could not be made: {0}</source>
        <translation>No se pudo crear el proyecto: {0}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/progress.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} done</source>
        <translation>{done:,} hechas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} of {count:,} done</source>
        <translation>{done:,} de {count:,} hechas</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>1 detection waits</source>
        <translation>1 detección pendiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>As listed</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Category to show</source>
        <translation>Categoría que mostrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Most first</source>
        <translation>De más a menos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Nothing waits</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Order of the pictures</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Put every threshold where the model did best on the validation pictures</source>
        <translation>Poner cada umbral donde mejor funcionó el modelo con las imágenes de validación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset the thresholds</source>
        <translation>Restablecer los umbrales</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Show from this score</source>
        <translation>Mostrar desde esta puntuación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Surest first</source>
        <translation>Más seguras antes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on 1 picture</source>
        <translation>{0:,} detecciones pendientes en 1 imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on {1:,} pictures</source>
        <translation>{0:,} detecciones pendientes en {1:,} imágenes</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next, when this is over: {0}</source>
        <translation>A continuación, cuando termine esto: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>They begin one after another. After the window was closed they do not begin by themselves, but stay in the list of trainings.</source>
        <translation>Empiezan uno tras otro. Tras cerrar la ventana no empiezan solos, pero siguen en la lista de entrenamientos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Trainings that wait for their turn</source>
        <translation>Entrenamientos que esperan su turno</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} pictures</source>
        <translation>{0} imágenes</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take it off this list; nothing is deleted</source>
        <translation>Quitarlo de esta lista; no se elimina nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take {name} off this list</source>
        <translation>Quitar {name} de esta lista</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Bringing the backup back…</source>
        <translation>Recuperando la copia de seguridad…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Open the backup of {when} ({count} boxes)</source>
        <translation>Abrir la copia de seguridad del {when} ({count} recuadros)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now.</source>
        <translation>Ahora está abierta la copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now. What was there is kept as {0}.</source>
        <translation>Ahora está abierta la copia de seguridad. Lo que había se conserva como {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>There is no backup of it that can be read. It was left as it is.</source>
        <translation>No hay ninguna copia de seguridad que se pueda leer. Se dejó como estaba.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Deserve a look: {0}</source>
        <translation>Conviene mirar: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Left out: {0}</source>
        <translation>No incluidos: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Notes: {0}</source>
        <translation>Notas: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texto (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The report file</source>
        <translation>El archivo del informe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The whole report is in {0}.</source>
        <translation>El informe completo está en {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is left out or deserves a look</source>
        <translation>Qué no se incluye o conviene mirar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is missing on the other side</source>
        <translation>Qué falta en el otro lado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Which, and why, is listed below.</source>
        <translation>Abajo se indica cuáles y por qué.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>{0} things are left out</source>
        <translation>{0} elementos no se incluyen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>… and {0} more: save the report to have all of them.</source>
        <translation>… y {0} más: guarde el informe para tenerlos todos.</translation>
    </message>
</context>
<context>
    <name>Rescan</name>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 file could not be read: {1}</source>
        <translation>1 archivo no se pudo leer: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 new picture.</source>
        <translation>1 imagen nueva.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 note: {1}</source>
        <translation>1 nota: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add one picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add {0} pictures</source>
        <translation>Añadir {0} imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Looking for new pictures…</source>
        <translation>Buscando imágenes nuevas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} files could not be read: {1}</source>
        <translation>{0} archivos no se pudieron leer: {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} new pictures.</source>
        <translation>{0} imágenes nuevas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} notes: {1}</source>
        <translation>{0} notas: {1}</translation>
    </message>
</context>
<context>
    <name>Retrace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Done again: {text}</source>
        <translation>Rehecho: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Undone: {text}</source>
        <translation>Deshecho: {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>{what} (on {count} pictures)</source>
        <translation>{what} (en {count} imágenes)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Draw boxes on some pictures, mark them done and train. Then you see here what the model finds on the others.</source>
        <translation>Dibuje recuadros en algunas imágenes, márquelas como hechas y entrene. Después verá aquí lo que el modelo encuentra en las demás.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Lower the threshold to see weaker ones, or train again.</source>
        <translation>Baje el umbral para ver las más débiles, o entrene de nuevo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits on this picture. {key} marks it done and goes on.</source>
        <translation>No queda nada pendiente en esta imagen. {key} la marca como hecha y avanza.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Pictures not looked at yet: {0}.</source>
        <translation>Imágenes aún sin examinar: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Predict all pictures</source>
        <translation>Predecir en todas las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The detections cannot be read</source>
        <translation>Las detecciones no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The model is ready, and has not looked at your pictures yet.</source>
        <translation>El modelo está listo, pero aún no ha examinado sus imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>There is no model yet. Train first.</source>
        <translation>Aún no hay ningún modelo. Entrene primero.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Train first</source>
        <translation>Entrenar primero</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>What the model found waits here for an answer, one after the other.</source>
        <translation>Lo que el modelo encontró espera aquí una respuesta, una cosa tras otra.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting</source>
        <translation>prediciendo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting {0} / {1}</source>
        <translation>prediciendo {0} / {1}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has boxes and is not empty.</source>
        <translation>1 imagen tiene recuadros y no está vacía.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has no boxes to be done.</source>
        <translation>1 imagen no tiene recuadros para darla por hecha.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done: nothing here</source>
        <translation>Hecha: no hay nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done: nothing here</source>
        <translation>Marcar como hecha: no hay nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Select all pictures of the list</source>
        <translation>Seleccionar todas las imágenes de la lista</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip: do not use</source>
        <translation>Omitir: no usar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Take the mark back</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have boxes and are not empty.</source>
        <translation>{0} imágenes tienen recuadros y no están vacías.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have no boxes to be done.</source>
        <translation>{0} imágenes no tienen recuadros para darlas por hechas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{action} ({count} pictures)</source>
        <translation>{action} ({count} imágenes)</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>About the predictions</source>
        <translation>Sobre las predicciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Pictures looked at</source>
        <translation>Imágenes examinadas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Predict all pictures</source>
        <translation>Predecir en todas las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>10 more minutes</source>
        <translation>10 minutos más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it 10 more minutes</source>
        <translation>Darle 10 minutos más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it ten more minutes than it has now.</source>
        <translation>Le da diez minutos más de los que tiene ahora.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Going on…</source>
        <translation>Continuando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stop, keep the best</source>
        <translation>Detener y conservar el mejor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
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
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin a new training with this model and the boxes as they are now.</source>
        <translation>Empezar un entrenamiento nuevo con este modelo y los recuadros actuales.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin next</source>
        <translation>Empezar a continuación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare with another training</source>
        <translation>Comparar con otro entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Export model…</source>
        <translation>Exportar modelo…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on next</source>
        <translation>Continuar a continuación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>New one from this</source>
        <translation>Uno nuevo desde este</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Review with this model</source>
        <translation>Revisar con este modelo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train longer</source>
        <translation>Entrenar más tiempo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train this finished one for some more time.</source>
        <translation>Entrenar este, ya terminado, un rato más.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings of this project</source>
        <translation>Entrenamientos de este proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>training…</source>
        <translation>entrenando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>
The best model so far is kept.</source>
        <translation>
Se conserva el mejor modelo hasta ahora.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP of the best model</source>
        <translation>AP del mejor modelo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP {0}, AP50 {1} at step {2}</source>
        <translation>AP {0}, AP50 {1} en el paso {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Average precision of each category</source>
        <translation>Precisión media de cada categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Finished: {0}</source>
        <translation>Terminado: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How far the training is</source>
        <translation>Cuánto ha avanzado el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How it learns, and how well it finds boxes</source>
        <translation>Cómo aprende y lo bien que encuentra recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How the training ended</source>
        <translation>Cómo acabó el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Interrupted: it ended without a word. The log may say more.</source>
        <translation>Interrumpido: acabó sin decir nada. El registro puede decir más.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Its curves will be drawn here while it goes.</source>
        <translation>Aquí se dibujarán sus curvas mientras avanza.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No score yet</source>
        <translation>Aún sin puntuación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No training yet</source>
        <translation>Aún sin entrenamientos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes of the training</source>
        <translation>Notas del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores, notes and log of the training</source>
        <translation>Puntuaciones, notas y registro del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Steps taken: {0}. A few hundred are needed: train longer.</source>
        <translation>Pasos dados: {0}. Hacen falta unos cientos: entrene más tiempo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model is kept: {0}</source>
        <translation>Se conserva el mejor modelo: {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model so far is kept.</source>
        <translation>Se conserva el mejor modelo hasta ahora.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>There was no model to keep yet.</source>
        <translation>Aún no había ningún modelo que conservar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}</source>
        <translation>Entrenamiento del {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}: {1} pictures, {2} to check on</source>
        <translation>Entrenamiento del {0}: {1} imágenes, {2} para validar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Watch it learn</source>
        <translation>Verlo aprender</translation>
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
        <translation>AP de los recuadros mayores que eso.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 32 x 32 pixels.</source>
        <translation>AP de los recuadros de hasta 32 x 32 píxeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 96 x 96 pixels.</source>
        <translation>AP de los recuadros de hasta 96 x 96 píxeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>From this score on precision is {0} and recall {1}.</source>
        <translation>Desde esta puntuación la precisión es {0} y la exhaustividad {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>How well each category is found</source>
        <translation>Lo bien que se encuentra cada categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Medium</source>
        <translation>Medianos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>The score from which on detections are shown: the best F1.</source>
        <translation>La puntuación desde la que se muestran detecciones: el mejor F1.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>With so few boxes to find these numbers are mostly luck.</source>
        <translation>Con tan pocos recuadros estos números son sobre todo suerte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>{0}: too few</source>
        <translation>{0}: muy pocos</translation>
    </message>
</context>
<context>
    <name>Seeing</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>Lines come between pixels when you are zoomed in far.</source>
        <translation>Con mucho aumento aparecen líneas entre los píxeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>No lines between pixels.</source>
        <translation>Sin líneas entre los píxeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview comes up while you are zoomed in.</source>
        <translation>La vista general aparece al ampliar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview is hidden.</source>
        <translation>La vista general está oculta.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Back to the &amp;defaults</source>
        <translation>Valores &amp;predeterminados</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Descending</source>
        <translation>Descendente</translation>
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
        <translation>Otro número da otra división</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Each training learns from one part of the pictures and is checked on another. The split is kept, so that trainings can be compared.</source>
        <translation>Cada entrenamiento aprende de una parte de las imágenes y se valida con otra. La división se conserva para poder comparar los entrenamientos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Export lists…</source>
        <translation>Exportar listas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder for train.txt, val.txt, test.txt</source>
        <translation>Carpeta para train.txt, val.txt, test.txt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder with train.txt, val.txt, test.txt</source>
        <translation>Carpeta con train.txt, val.txt, test.txt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>For the final test</source>
        <translation>Para la prueba final</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Import lists…</source>
        <translation>Importar listas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep near-duplicates in one part</source>
        <translation>Dejar las imágenes casi iguales en una misma parte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep the pictures of a folder in one part</source>
        <translation>Dejar las imágenes de una carpeta en una misma parte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Looking for pictures that are nearly the same…</source>
        <translation>Buscando imágenes casi iguales…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Near-duplicates could not be looked for.</source>
        <translation>No se pudieron buscar imágenes casi iguales.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>No lists</source>
        <translation>No hay listas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again</source>
        <translation>Dividir de nuevo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again?</source>
        <translation>¿Dividir de nuevo?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split the pictures</source>
        <translation>Dividir las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The lists are in {0}.</source>
        <translation>Las listas están en {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The scores of the trainings so far ({0}) were measured on other pictures. They cannot be compared with those of trainings to come, and a model that goes on from one of them may have learnt pictures that it will be judged on.</source>
        <translation>Las puntuaciones de los entrenamientos hechos hasta ahora ({0}) se midieron con otras imágenes. No se pueden comparar con las de los próximos, y un modelo que parta de uno de ellos puede haber aprendido imágenes con las que se le evaluará.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>There is no train.txt, val.txt or test.txt in {0}.</source>
        <translation>No hay train.txt, val.txt ni test.txt en {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>This cannot be done</source>
        <translation>Esto no se puede hacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To check on</source>
        <translation>Para validar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To learn from</source>
        <translation>Para aprender</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Why there is no such split</source>
        <translation>Por qué no existe tal división</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have near-duplicates, which are in the same part.</source>
        <translation>{0} imágenes tienen otras casi iguales, que están en la misma parte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have no part yet; they get one when they are used.</source>
        <translation>{0} imágenes aún no tienen parte; la reciben cuando se usan.</translation>
    </message>
</context>
<context>
    <name>SplitTableView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Boxes of</source>
        <translation>Recuadros de</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Check</source>
        <translation>Validar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures and boxes in each part</source>
        <translation>Imágenes y recuadros de cada parte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on 1 picture</source>
        <translation>en 1 imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on {0} pictures</source>
        <translation>en {0} imágenes</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/stage.py"/>
        <source>This picture cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>Standstill</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Everything is on disk: the window may be closed, and it can go on.</source>
        <translation>Todo está en disco: se puede cerrar la ventana y continuar después.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Paused at step {0}. {1}</source>
        <translation>En pausa en el paso {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>What it has saved is kept if you end it; it can go on from there.</source>
        <translation>Lo que ha guardado se conserva si lo termina; puede continuar desde ahí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Why the training stands still</source>
        <translation>Por qué está parado el entrenamiento</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Choose it again, or other weights.</source>
        <translation>Elíjalo de nuevo, u otros pesos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Getting the training ready. New pictures are compared with the others…</source>
        <translation>Preparando el entrenamiento. Las imágenes nuevas se comparan con las demás…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Why the training did not start</source>
        <translation>Por qué no empezó el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Your boxes could not be saved, so the training did not start.</source>
        <translation>No se pudieron guardar los recuadros, así que el entrenamiento no empezó.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>1 box</source>
        <translation>1 recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>detections that wait: {count}</source>
        <translation>detecciones pendientes: {count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>something odd was found</source>
        <translation>se encontró algo extraño</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>unlabelled</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>{count} boxes</source>
        <translation>{count} recuadros</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>Validation pictures as the model saw them, step by step</source>
        <translation>Imágenes de validación tal como las vio el modelo, paso a paso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>{0} pictures, {1} steps</source>
        <translation>{0} imágenes, {1} pasos</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Least score of {0}</source>
        <translation>Puntuación mínima de {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>mixed</source>
        <translation>varios</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Automatic: {0:.0f} min</source>
        <translation>Automático: {0:.0f} min</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>End by this time, however long that is from now.</source>
        <translation>Terminar a esta hora, falte lo que falte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Finish by a time of the day</source>
        <translation>Terminar a una hora del día</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Time for the training in minutes</source>
        <translation>Tiempo de entrenamiento en minutos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>When the training is to be over</source>
        <translation>Cuándo debe acabar el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>finish by</source>
        <translation>terminar a las</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train   ·   about {0} on this {1}</source>
        <translation>Entrenar   ·   aprox. {0} en esta {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>What it will do</source>
        <translation>Lo que hará</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>it is open in {0}; this window can only look.</source>
        <translation>está abierto en {0}; esta ventana solo puede mirar.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>training paused</source>
        <translation>entrenamiento en pausa</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>{0} The training was started once more, from where it was saved last.</source>
        <translation>{0} El entrenamiento se inició otra vez, desde donde se guardó por última vez.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>Pictures with detections that wait</source>
        <translation>Imágenes con detecciones pendientes</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: answered</source>
        <translation>{0}: respondida</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: {1} wait, best score {2}</source>
        <translation>{0}: {1} pendientes, mejor puntuación {2}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Do not skip</source>
        <translation>No omitir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done: nothing here</source>
        <translation>Hecha: no hay nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Every picture of the list is done.</source>
        <translation>Todas las imágenes de la lista están hechas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>It cannot be shown. {key} skips it.</source>
        <translation>No se puede mostrar. {key} la omite.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>No boxes here: {key} says it is empty.</source>
        <translation>Aquí no hay recuadros: {key} la marca como vacía.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>One moment: the picture is still being read.</source>
        <translation>Un momento: la imagen aún se está leyendo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>There are boxes here, so it is not empty. {key} says done.</source>
        <translation>Aquí hay recuadros, así que no está vacía. {key} la marca como hecha.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the first picture of the list.</source>
        <translation>Esta es la primera imagen de la lista.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the last picture of the list.</source>
        <translation>Esta es la última imagen de la lista.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/watching.py"/>
        <source>The engine has not got on for {0}.</source>
        <translation>No avanza desde hace {0}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Begin with a folder of pictures</source>
        <translation>Empiece con una carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Open a folder of pictures…</source>
        <translation>Abrir una carpeta de imágenes…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or drop a folder of pictures here. Everything stays on this computer,
and your pictures are never changed.</source>
        <translation>O suelte aquí una carpeta de imágenes. Todo se queda en este equipo,
y sus imágenes nunca se modifican.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or go on with</source>
        <translation>O siga con</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Preparing the project</source>
        <translation>Preparando el proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Try the sample project</source>
        <translation>Probar el proyecto de ejemplo</translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Draw boxes</source>
        <translation>Dibujar recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>See what it finds</source>
        <translation>Ver lo que encuentra</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Train on them</source>
        <translation>Entrenar con ellos</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>Open in {0}. You can look, but not change anything here.</source>
        <translation>Abierto en {0}. Puede mirar, pero aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>The training is over. What it finds in your pictures comes up under Review.</source>
        <translation>El entrenamiento ha terminado. Lo que encuentre en sus imágenes aparecerá en Revisar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>only to look at</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saved {0}</source>
        <translation>guardado {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} changes of a session that ended suddenly were brought back.</source>
        <translation>Se recuperaron {0} cambios de una sesión que acabó de repente.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} done, {1} empty, {2} to go</source>
        <translation>{0} hechas, {1} vacías, faltan {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} records of annotations.json cannot be shown; they are kept. First: {1}</source>
        <translation>{0} registros de annotations.json no se pueden mostrar; se conservan. El primero: {1}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>step {0}</source>
        <translation>paso {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>your boxes</source>
        <translation>sus recuadros</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept all on this picture</source>
        <translation>Aceptar todas en esta imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 0</source>
        <translation>Aceptar como categoría 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 1</source>
        <translation>Aceptar como categoría 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 2</source>
        <translation>Aceptar como categoría 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 3</source>
        <translation>Aceptar como categoría 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 4</source>
        <translation>Aceptar como categoría 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 5</source>
        <translation>Aceptar como categoría 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 6</source>
        <translation>Aceptar como categoría 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 7</source>
        <translation>Aceptar como categoría 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 8</source>
        <translation>Aceptar como categoría 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 9</source>
        <translation>Aceptar como categoría 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align left edges</source>
        <translation>Alinear bordes izquierdos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align lower edges</source>
        <translation>Alinear bordes inferiores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a column</source>
        <translation>Alinear centros en columna</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a row</source>
        <translation>Alinear centros en fila</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align right edges</source>
        <translation>Alinear bordes derechos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align upper edges</source>
        <translation>Alinear bordes superiores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As high as the last one</source>
        <translation>Igual de alto que el último</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As large as the last one</source>
        <translation>Igual de grande que el último</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As wide as the last one</source>
        <translation>Igual de ancho que el último</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to how it was found</source>
        <translation>Volver a como se detectó</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the category before</source>
        <translation>Volver a la categoría anterior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes of the previous picture</source>
        <translation>Recuadros de la imagen anterior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours: back to normal</source>
        <translation>Brillo y colores: volver a lo normal</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours…</source>
        <translation>Brillo y colores…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Bring back pictures set aside…</source>
        <translation>Recuperar imágenes apartadas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 0</source>
        <translation>Categoría 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 1</source>
        <translation>Categoría 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 2</source>
        <translation>Categoría 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 3</source>
        <translation>Categoría 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 4</source>
        <translation>Categoría 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 5</source>
        <translation>Categoría 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 6</source>
        <translation>Categoría 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 7</source>
        <translation>Categoría 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 8</source>
        <translation>Categoría 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 9</source>
        <translation>Categoría 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check the dataset…</source>
        <translation>Comprobar el conjunto de datos…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose a category…</source>
        <translation>Elegir una categoría…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose keys…</source>
        <translation>Elegir teclas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy box</source>
        <translation>Copiar recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crosshair: always, drawing, never</source>
        <translation>Cruz del cursor: siempre, al dibujar, nunca</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crowd</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Cut box</source>
        <translation>Cortar recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Delete box</source>
        <translation>Eliminar recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Difficult</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done, and next</source>
        <translation>Hecha y siguiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done: nothing here, and next</source>
        <translation>Hecha: no hay nada, y siguiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw a box by keys</source>
        <translation>Dibujar un recuadro con el teclado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw the next box</source>
        <translation>Dibujar el próximo recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Duplicate box</source>
        <translation>Duplicar recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from left to right</source>
        <translation>Igualar espacios de izquierda a derecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>Igualar espacios de arriba abajo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export labels…</source>
        <translation>Exportar etiquetas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export model…</source>
        <translation>Exportar modelo…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find a picture</source>
        <translation>Buscar una imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find an action…</source>
        <translation>Buscar una acción…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find moved pictures…</source>
        <translation>Buscar imágenes movidas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>First picture</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the picture</source>
        <translation>Ver la imagen entera</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix all of its kind</source>
        <translation>Corregir todos los de su tipo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go on after one box, or stay</source>
        <translation>Avanzar tras un recuadro, o quedarse</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go to picture by number…</source>
        <translation>Ir a la imagen por número…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show boxes</source>
        <translation>Ocultar o mostrar recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 0</source>
        <translation>Ocultar o mostrar categoría 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 1</source>
        <translation>Ocultar o mostrar categoría 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 2</source>
        <translation>Ocultar o mostrar categoría 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 3</source>
        <translation>Ocultar o mostrar categoría 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 4</source>
        <translation>Ocultar o mostrar categoría 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 5</source>
        <translation>Ocultar o mostrar categoría 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 6</source>
        <translation>Ocultar o mostrar categoría 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 7</source>
        <translation>Ocultar o mostrar categoría 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 8</source>
        <translation>Ocultar o mostrar categoría 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 9</source>
        <translation>Ocultar o mostrar categoría 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show the category</source>
        <translation>Ocultar o mostrar la categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Ignore region</source>
        <translation>Zona que se ignora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Import labels…</source>
        <translation>Importar etiquetas…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it down</source>
        <translation>En la lista: bajarla</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it up</source>
        <translation>En la lista: subirla</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Last picture</source>
        <translation>Última imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Leave</source>
        <translation>Cerrar y salir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lines between pixels: show or hide</source>
        <translation>Líneas entre píxeles: mostrar u ocultar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lock or unlock the category</source>
        <translation>Bloquear o desbloquear la categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Look for new pictures</source>
        <translation>Buscar imágenes nuevas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Move</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next box</source>
        <translation>Recuadro siguiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next detection</source>
        <translation>Detección siguiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture not done</source>
        <translation>Siguiente imagen sin hacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Occluded</source>
        <translation>Ocluido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Overview in the corner: show or hide</source>
        <translation>Vista general en la esquina: mostrar u ocultar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Paste boxes</source>
        <translation>Pegar recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pause, or go on</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Picture file</source>
        <translation>Archivo de imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Predict all pictures</source>
        <translation>Predecir en todas las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous box</source>
        <translation>Recuadro anterior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous detection</source>
        <translation>Detección anterior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture not done</source>
        <translation>Anterior imagen sin hacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject all on this picture</source>
        <translation>Rechazar todas en esta imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Rename the category</source>
        <translation>Renombrar la categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Select all boxes</source>
        <translation>Seleccionar todos los recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Set the picture aside</source>
        <translation>Apartar la imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show all categories</source>
        <translation>Mostrar todas las categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show fewer detections</source>
        <translation>Mostrar menos detecciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show more detections</source>
        <translation>Mostrar más detecciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 0</source>
        <translation>Mostrar solo categoría 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 1</source>
        <translation>Mostrar solo categoría 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 2</source>
        <translation>Mostrar solo categoría 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 3</source>
        <translation>Mostrar solo categoría 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 4</source>
        <translation>Mostrar solo categoría 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 5</source>
        <translation>Mostrar solo categoría 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 6</source>
        <translation>Mostrar solo categoría 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 7</source>
        <translation>Mostrar solo categoría 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 8</source>
        <translation>Mostrar solo categoría 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 9</source>
        <translation>Mostrar solo categoría 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only the category</source>
        <translation>Mostrar solo la categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the hints again</source>
        <translation>Volver a mostrar los consejos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Skip: do not use</source>
        <translation>Omitir: no usar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Stop, keep the best</source>
        <translation>Detener y conservar el mejor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train now</source>
        <translation>Entrenar ahora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Truncated</source>
        <translation>Truncado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Watch it learn: show or hide</source>
        <translation>Verlo aprender: mostrar u ocultar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the box, and back</source>
        <translation>Ampliar el recuadro, y volver</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the detection</source>
        <translation>Ampliar la detección</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>({category}) has no coordinates</source>
        <translation>({category}) no tiene coordenadas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) has no list of points</source>
        <translation>({category}) no tiene lista de puntos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>({category}) has the corners {shown}</source>
        <translation>({category}) tiene las esquinas {shown}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) is a {kind} of {count} points, not a box</source>
        <translation>({category}) es un {kind} de {count} puntos, no un recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>({count} lines are left out here)</source>
        <translation>(aquí se omiten {count} líneas)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>({kind}) has no label</source>
        <translation>({kind}) no tiene etiqueta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>({part}) looks the same as {others}</source>
        <translation>({part}) es igual a {others}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>... and {more:,} more groups like these.</source>
        <translation>... y {more:,} grupos más como estos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>1 box</source>
        <translation>1 recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 box left out:</source>
        <translation>1 recuadro omitido:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>1 has boxes; Space on it says that none is missing.</source>
        <translation>1 tiene recuadros; con Espacio se dice en ella que no falta ninguno.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 picture left out:</source>
        <translation>1 imagen omitida:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is a HEIC, AVIF or video file</source>
        <translation>: es un archivo HEIC, AVIF o de vídeo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is an SVG file</source>
        <translation>: es un archivo SVG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is empty</source>
        <translation>: está vacío</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is {what}</source>
        <translation>: es {what}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>&lt;{tag}&gt; instead of &lt;annotation&gt;</source>
        <translation>&lt;{tag}&gt; en lugar de &lt;annotation&gt;</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>A category needs a name.</source>
        <translation>Una categoría necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>A number from 0 on.</source>
        <translation>Un número desde 0.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A picture that it learnt from cannot be read any more.</source>
        <translation>Una imagen de la que aprendió ya no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A step has {batch} pictures, fewer than the {processes} processes that share it.</source>
        <translation>Un paso tiene {batch} imágenes, menos que los {processes} procesos que lo comparten.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot be {kind!r}.</source>
        <translation>Un estiramiento no puede ser {kind!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot go from {low:g} to {high:g}.</source>
        <translation>Un estiramiento no puede ir de {low:g} a {high:g}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch needs two numbers, not {numbers!r}.</source>
        <translation>Un estiramiento necesita dos números, no {numbers!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>AP {ap:.3f}, AP50 {ap50:.3f}</source>
        <translation>AP {ap:.3f}, AP50 {ap50:.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>An ONNX file cannot be made here: Python lacks {packages}.</source>
        <translation>Aquí no se puede crear un archivo ONNX: a Python le falta {packages}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>Are they where they were?</source>
        <translation>¿Están donde estaban?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Backbone: {source}.</source>
        <translation>Red troncal: {source}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>Begin a new training from this run's model instead: deitdet train PROJECT --from RUN</source>
        <translation>Empiece en su lugar un entrenamiento nuevo con el modelo de este: deitdet train PROJECT --from RUN</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Boxes that may be off: {boxes:,}.</source>
        <translation>Recuadros que pueden estar desplazados: {boxes:,}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, 1 core</source>
        <translation>CPU, 1 núcleo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, {count} cores</source>
        <translation>CPU, {count} núcleos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Category {source} cannot be merged into {into}.</source>
        <translation>La categoría {source} no se puede combinar con {into}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Changes were brought back, but they are not saved yet. {error}</source>
        <translation>Se recuperaron cambios, pero aún no están guardados. {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Check the connection (and HTTPS_PROXY, if you are behind a proxy) and train again.</source>
        <translation>Compruebe la conexión (y HTTPS_PROXY, si está detrás de un proxy) y entrene otra vez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Check the disk and the rights.</source>
        <translation>Compruebe el disco y los permisos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>Choose the folder with your pictures.</source>
        <translation>Elija la carpeta con sus imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>Choose the format onnx, or leave int8 out.</source>
        <translation>Elija el formato onnx o prescinda de int8.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Choose the preset small, or other weights.</source>
        <translation>Elija el modelo Small u otros pesos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Choose the preset that the file is for, or another file.</source>
        <translation>Elija el modelo al que corresponde el archivo, u otro archivo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Choose the same preset.</source>
        <translation>Elija el mismo modelo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Clip to the picture</source>
        <translation>Recortar a la imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Close it there first.</source>
        <translation>Ciérrelo allí primero.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>Close it there; this window can only look.</source>
        <translation>Ciérrelo allí; esta ventana solo puede mirar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>Close other programs or choose a smaller model, then train again.</source>
        <translation>Cierre otros programas o elija un modelo menor y entrene otra vez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Cut it into smaller pictures, or save it as a JPEG that is not progressive: that may have {most:,} pixels.</source>
        <translation>Córtela en imágenes más pequeñas, o guárdela como JPEG no progresivo: ese puede tener {most:,} píxeles.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>DeiTDet keeps its work there: free some space, or copy the pictures to a folder of your own.</source>
        <translation>DeiTDet guarda ahí su trabajo: libere espacio o copie las imágenes a una carpeta suya.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Delete the box</source>
        <translation>Eliminar el recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the smaller twin</source>
        <translation>Eliminar el gemelo menor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the {count} smaller ones</source>
        <translation>Eliminar los {count} menores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device!r} is not here.</source>
        <translation>El dispositivo {device!r} no está aquí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: torch sees no CUDA device.</source>
        <translation>Dispositivo {device}: torch no ve ningún dispositivo CUDA.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: {error}</source>
        <translation>Dispositivo {device}: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Device: {device}.</source>
        <translation>Dispositivo: {device}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Draw boxes and mark pictures as done.</source>
        <translation>Dibuje recuadros y marque imágenes como hechas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Draw boxes first.</source>
        <translation>Dibuje recuadros primero.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Ends early</source>
        <translation>Termina antes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>Evaluate again.</source>
        <translation>Evalúe otra vez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Evaluating {run}.</source>
        <translation>Evaluando {run}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>Every picture is learnt from, and none is judged on.</source>
        <translation>Se aprende de todas las imágenes y no se evalúa con ninguna.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Export a run of this project.</source>
        <translation>Exporte un entrenamiento de este proyecto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Export it as torchscript.</source>
        <translation>Expórtelo como torchscript.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <translation>Libere espacio o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Free some space, or let DEITDET_CACHE name another folder.</source>
        <translation>Libere espacio o indique otra carpeta en DEITDET_CACHE.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/standing.py"/>
        <source>Free some space; it tries again by itself.</source>
        <translation>Libere espacio; lo vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>From 0 to 100.</source>
        <translation>De 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>From {fewest} to {units} are possible: near-duplicates stay together.</source>
        <translation>Son posibles de {fewest} a {units}: los casi duplicados van juntos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Install it: {python} -m pip install {packages}</source>
        <translation>Instálelo: {python} -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Install the app again.</source>
        <translation>Vuelva a instalar la aplicación.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>Is it the right folder?</source>
        <translation>¿Es la carpeta correcta?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Is there a log-in page between this machine and the network?</source>
        <translation>¿Hay una página de inicio de sesión entre este equipo y la red?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>It can only be looked at.</source>
        <translation>Solo se puede mirar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better {count} times in a row.</source>
        <translation>Terminó antes: AP no mejoró {count} veces seguidas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better.</source>
        <translation>Terminó antes: AP no mejoró.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>It goes on for {minutes:g} minutes more.</source>
        <translation>Sigue {minutes:g} minutos más.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It goes on without, and not exactly as it would have gone.</source>
        <translation>Sigue sin ellas, y no exactamente como habría seguido.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>It is 'percentiles' or 'range'.</source>
        <translation>Es 'percentiles' o 'range'.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>It is an earlier export: --overwrite replaces it.</source>
        <translation>Es una exportación anterior: --overwrite la reemplaza.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>It takes a line such as: names: [cat, dog]</source>
        <translation>Admite una línea como: names: [gato, perro]</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>It takes a {type}.</source>
        <translation>Admite un {type}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was kept as {name}; pictures may show as not done.</source>
        <translation>Se conservó como {name}; puede que haya imágenes que no aparezcan como hechas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>It was left as it is.</source>
        <translation>Se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was left as it is; pictures may show as not done.</source>
        <translation>Se dejó como estaba; puede que haya imágenes que no aparezcan como hechas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF are; convert it first.</source>
        <translation>JPEG, PNG, BMP, TIFF, WebP y GIF sí se leen; conviértala primero.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF files count, in sub-folders too.</source>
        <translation>Cuentan los archivos JPEG, PNG, BMP, TIFF, WebP y GIF, también en subcarpetas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Keep the newest only: {category}</source>
        <translation>Conservar solo el más reciente: {category}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Kept</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Known: {names}.</source>
        <translation>Se conocen: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learns</source>
        <translation>Aprende</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Leave int8 out.</source>
        <translation>Prescinda de int8.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Leave it out of training</source>
        <translation>Dejarlo fuera del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Leave the device on automatic to use what there is.</source>
        <translation>Deje el dispositivo en automático para usar lo que haya.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Left out: {problem}</source>
        <translation>Omitida: {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Let them be parted, or say with lists which pictures are for what.</source>
        <translation>Permita que se separen, o indique con listas para qué es cada imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the batch or the canvas, or choose a smaller preset.</source>
        <translation>Reduzca el lote o el tamaño de entrada, o elija un ajuste más pequeño.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the batch or the canvas.</source>
        <translation>Reduzca el lote o el tamaño de entrada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the canvas, choose a smaller preset, or use the CPU.</source>
        <translation>Reduzca el tamaño de entrada, elija un modelo menor o use la CPU.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the learning rate.</source>
        <translation>Reduzca la tasa de aprendizaje.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Make a split that has some.</source>
        <translation>Haga una división que tenga alguna.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make one with: deitdet new {folder} --images FOLDER_WITH_PICTURES</source>
        <translation>Cree uno con: deitdet new {folder} --images CARPETA_CON_IMÁGENES</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Make one with: deitdet split</source>
        <translation>Cree una con: deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make the new one in another folder.</source>
        <translation>Cree el nuevo en otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Mark as done and empty</source>
        <translation>Marcar como hecha y vacía</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Merge into {name}</source>
        <translation>Combinar con {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Merge the two instead.</source>
        <translation>Combine las dos en su lugar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a folder.</source>
        <translation>Indique una carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Name a new folder for the project.</source>
        <translation>Indique una carpeta nueva para el proyecto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new folder.</source>
        <translation>Indique una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new one.</source>
        <translation>Indique una nueva.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Name a text file with one image name or stem a line.</source>
        <translation>Indique un archivo de texto con un nombre de imagen por línea, con o sin extensión.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Name a weights file.</source>
        <translation>Indique un archivo de pesos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name an empty or a new one.</source>
        <translation>Indique una vacía o una nueva.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another file, or say --overwrite.</source>
        <translation>Indique otro archivo, o añada --overwrite.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another folder for the export.</source>
        <translation>Indique otra carpeta para la exportación.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Name two runs.</source>
        <translation>Indique dos entrenamientos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Names are relative to that folder.</source>
        <translation>Los nombres son relativos a esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Near-duplicates</source>
        <translation>Las imágenes casi iguales</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>No AP: there is no box to find</source>
        <translation>Sin AP: no hay ningún recuadro que encontrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>No difference that {count:,} pictures can show: AP {said}.</source>
        <translation>Ninguna diferencia que {count:,} imágenes puedan mostrar: AP {said}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>No done picture is for {part}.</source>
        <translation>Ninguna imagen hecha es para {part}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>No model could be kept: the disk was full.</source>
        <translation>No se pudo conservar ningún modelo: el disco estaba lleno.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>No picture is for training.</source>
        <translation>Ninguna imagen es para entrenar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>No picture is for validation: the scores are of training pictures and flatter.</source>
        <translation>Ninguna imagen es para validar: las puntuaciones son de imágenes de entrenamiento y favorecen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>None of the pictures in {pictures} could be read.</source>
        <translation>No se pudo leer ninguna de las imágenes de {pictures}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>None of the training pictures could be read.</source>
        <translation>No se pudo leer ninguna de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Not all changes of an earlier session fit the file ({why}). They were kept as {name}.</source>
        <translation>No todos los cambios de una sesión anterior encajan en el archivo ({why}). Se conservaron como {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Note the true size, keep the boxes</source>
        <translation>Anotar el tamaño real, conservar los recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Nothing in {source} says what the classes are called.</source>
        <translation>Nada en {source} dice cómo se llaman las clases.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Nothing was changed. Split again.</source>
        <translation>No se cambió nada. Divida de nuevo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Nothing was compared.</source>
        <translation>No se comparó nada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was overwritten. Keep your version, or load theirs.</source>
        <translation>No se sobrescribió nada. Conserve su versión o cargue la otra.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was saved. Free some space or check the folder's permissions.</source>
        <translation>No se guardó nada. Libere espacio o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was written. Was it moved? Put it back, or save a copy.</source>
        <translation>No se escribió nada. ¿Se movió? Devuélvalo a su lugar o guarde una copia.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>One image name or stem a line.</source>
        <translation>Un nombre de imagen por línea, con o sin extensión.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>One of: {names}.</source>
        <translation>Uno de: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Only .safetensors files, and torch files that hold nothing but tensors, are read.</source>
        <translation>Solo se leen archivos .safetensors y archivos de torch que no contengan más que tensores.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>Only {run} knows {names}.</source>
        <translation>Solo {run} conoce {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Or fetch {address} on another machine and name the file as the weights.</source>
        <translation>O descargue {address} en otro equipo e indique el archivo como pesos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>Percentiles cannot go from {low:g} to {high:g}.</source>
        <translation>Los percentiles no pueden ir de {low:g} a {high:g}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Pictures a step</source>
        <translation>Imágenes por paso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Pictures that were not asked for: {words}.</source>
        <translation>Imágenes que no se pidieron: {words}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>Predict again.</source>
        <translation>Prediga de nuevo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Put data.yaml, or classes.txt with one name a line, beside the labels.</source>
        <translation>Ponga data.yaml, o classes.txt con un nombre por línea, junto a las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Put the pictures back where they were: deitdet relink.</source>
        <translation>Devuelva las imágenes adonde estaban: deitdet relink.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Raise the batch, or start fewer processes.</source>
        <translation>Aumente el lote o inicie menos procesos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Rare categories</source>
        <translation>Categorías escasas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Rename the picture.</source>
        <translation>Renombre la imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>Run: deitdet doctor. Or install the app again.</source>
        <translation>Ejecute: deitdet doctor. O vuelva a instalar la aplicación.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Say --format with one of: {names}.</source>
        <translation>Añada --format con uno de: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Say how much longer it is to go on, or begin a new one from its model.</source>
        <translation>Diga cuánto más debe seguir, o empiece otro con su modelo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the copy</source>
        <translation>Omitir la copia</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the {count} copies</source>
        <translation>Omitir las {count} copias</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip this picture</source>
        <translation>Omitir esta imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>Start as many on each machine as it has GPUs, or choose --device cpu.</source>
        <translation>Inicie en cada equipo tantos como GPU tenga, o elija --device cpu.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Stopped before there was a model to keep.</source>
        <translation>Detenido antes de que hubiera un modelo que conservar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The GPU failed: {error}</source>
        <translation>La GPU falló: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>The backup of {made:%Y-%m-%d %H:%M} has {boxes:,} boxes; bring it back with: deitdet backups {folder} --restore {number}</source>
        <translation>La copia de seguridad del {made:%Y-%m-%d %H:%M} tiene {boxes:,} recuadros; recupérela con: deitdet backups {folder} --restore {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The best model so far is kept.</source>
        <translation>Se conserva el mejor modelo hasta ahora.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>The boxes of {count:,} pictures are not the same in both.</source>
        <translation>Los recuadros de {count:,} imágenes no son los mismos en ambos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The details are in {path}.</source>
        <translation>Los detalles están en {path}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The download of {url} broke off {count} times ({what}).</source>
        <translation>La descarga de {url} se cortó {count} veces ({what}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>The engine could not be started: {why}.</source>
        <translation>No se pudo iniciar el motor: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine crashed ({signal}).</source>
        <translation>El motor falló ({signal}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine ended with code {code} and gave no reason.</source>
        <translation>El motor terminó con el código {code} y no dio ningún motivo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine was killed by the system (signal 9), perhaps for want of memory.</source>
        <translation>El sistema mató el motor (señal 9), quizá por falta de memoria.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file could not be checked: no picture of this run can be read, or none has a box.</source>
        <translation>No se pudo comprobar el archivo: ninguna imagen de este entrenamiento se puede leer, o ninguna tiene un recuadro.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file was not kept: its AP is {after:.3f}, that of the model {before:.3f}, on {count} pictures for {part}.</source>
        <translation>El archivo no se conservó: su AP es {after:.3f}, el del modelo {before:.3f}, en {count} imágenes para {part}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>The folder {parent} is gone.</source>
        <translation>La carpeta {parent} ya no existe.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>The folder {place} is not empty.</source>
        <translation>La carpeta {place} no está vacía.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>The format of {source} is not clear.</source>
        <translation>El formato de {source} no está claro.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The last lines of its log:</source>
        <translation>Las últimas líneas de su registro:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The losses were no numbers: back to step {step}, and on at {share:g} of the rate.</source>
        <translation>Las pérdidas no eran números: vuelta al paso {step}, y se sigue con {share:g} de la tasa.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>The low end lies under the high end.</source>
        <translation>El extremo inferior queda por debajo del superior.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The memory is full.</source>
        <translation>La memoria está llena.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with one picture at a time.</source>
        <translation>La memoria está llena: cada paso sigue con una imagen a la vez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with {count} pictures at a time.</source>
        <translation>La memoria está llena: cada paso sigue con {count} imágenes a la vez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for a single picture.</source>
        <translation>La memoria no basta para una sola imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for {count} pictures at once, the share of each of {processes} processes.</source>
        <translation>La memoria no alcanza para {count} imágenes a la vez, la parte de cada uno de los {processes} procesos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>The model does not fit into one ONNX file: {error}.</source>
        <translation>El modelo no cabe en un solo archivo ONNX: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>The model is kept as it was at the end; nobody has judged it.</source>
        <translation>El modelo se conserva como estaba al final; nadie lo ha evaluado.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>The model to begin with is a {preset}, with another backbone: {error}.</source>
        <translation>El modelo inicial es {preset}, con otra red troncal: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} cannot stand in a list, which has one name a line.</source>
        <translation>El nombre {name!r} no puede estar en una lista, que tiene un nombre por línea.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} is no text.</source>
        <translation>El nombre {name!r} no es un texto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <source>The old file is unchanged. Free some space or check the folder's permissions.</source>
        <translation>El archivo antiguo no ha cambiado. Libere espacio o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>The other training pictures join as the training goes.</source>
        <translation>Las demás imágenes de entrenamiento se suman sobre la marcha.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>The picture name {file_name!r} leads out of the picture folder {root}.</source>
        <translation>El nombre de imagen {file_name!r} lleva fuera de la carpeta de imágenes {root}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>The pictures of a folder</source>
        <translation>Las imágenes de una carpeta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>The processes cannot work together: {error}</source>
        <translation>Los procesos no pueden trabajar juntos: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>The project has no split.</source>
        <translation>El proyecto no tiene división.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The published weights could not be downloaded; using {weights} instead.</source>
        <translation>No se pudieron descargar los pesos publicados; en su lugar se usan: {weights}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The ratios {shown} cannot be used.</source>
        <translation>Las proporciones {shown} no se pueden usar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The result is the same.</source>
        <translation>El resultado es el mismo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights are for {fits}, not for {architecture}.</source>
        <translation>Los pesos incluidos son para {fits}, no para {architecture}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights {path} are missing.</source>
        <translation>Faltan los pesos incluidos {path}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The training can go on from where it was last kept.</source>
        <translation>El entrenamiento puede seguir desde donde se guardó por última vez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>The training {run} is finished.</source>
        <translation>El entrenamiento {run} está terminado.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The weights could not be kept in {folder}: {why}.</source>
        <translation>No se pudieron guardar los pesos en {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights file {path} is missing.</source>
        <translation>Falta el archivo de pesos {path}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights that this preset begins with could not be downloaded. The preset small has weights of its own.</source>
        <translation>No se pudieron descargar los pesos con los que empieza este ajuste. El ajuste small trae los suyos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>There are no YOLO labels in {folder}.</source>
        <translation>No hay etiquetas YOLO en {folder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>There are no pictures in {pictures}.</source>
        <translation>No hay imágenes en {pictures}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>There are no published weights for {architecture}.</source>
        <translation>No hay pesos publicados para {architecture}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>There are no {suffix} files in {source}.</source>
        <translation>No hay archivos {suffix} en {source}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are: {names}.</source>
        <translation>Existen: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is a category {name} already.</source>
        <translation>Ya existe la categoría {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>There is no backup that can be read.</source>
        <translation>No hay ninguna copia de seguridad que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no category in {part} of both {a} and {b}.</source>
        <translation>No hay ninguna categoría en {part} tanto de {a} como de {b}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is no category {category}.</source>
        <translation>No existe la categoría {category}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {found!r}.</source>
        <translation>No existe el formato {found!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {name!r}.</source>
        <translation>No existe el formato {name!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>There is no picture in {folders}.</source>
        <translation>No hay ninguna imagen en {folders}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no picture with the same boxes in {part} of both {a} and {b}.</source>
        <translation>No hay ninguna imagen con los mismos recuadros en {part} tanto de {a} como de {b}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no run {name!r} in {folder}.</source>
        <translation>No existe el entrenamiento {name!r} en {folder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no setting {key!r}.</source>
        <translation>No existe el ajuste {key!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>There is no state {text!r}.</source>
        <translation>No existe el estado {text!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>There is no validation picture: the file is checked on training pictures.</source>
        <translation>No hay ninguna imagen de validación: el archivo se comprueba con imágenes de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>They are .txt files, often in a folder called labels.</source>
        <translation>Son archivos .txt, a menudo en una carpeta llamada labels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Three numbers that add up to 1: .7 .15 .15</source>
        <translation>Tres números que suman 1: .7 .15 .15</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Train again, or choose other runs.</source>
        <translation>Entrene otra vez o elija otros entrenamientos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train again, or copy the whole run folder again from where it came from.</source>
        <translation>Entrene otra vez, o copie de nuevo toda la carpeta del entrenamiento desde donde vino.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Train one: deitdet train {folder}</source>
        <translation>Entrene uno: deitdet train {folder}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train, or choose another run.</source>
        <translation>Entrene o elija otro entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Training went astray: {error}.</source>
        <translation>El entrenamiento se descarrió: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Try the other format, and please report this.</source>
        <translation>Pruebe el otro formato e informe de esto, por favor.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Unpack it and name the folder.</source>
        <translation>Descomprímalo e indique la carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>Update DeiTDet. Nothing was changed.</source>
        <translation>Actualice DeiTDet. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Update the app.</source>
        <translation>Actualice la aplicación.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Wait for it, or stop it there.</source>
        <translation>Espere a que acabe o deténgalo allí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Was it moved or renamed?</source>
        <translation>¿Se movió o se renombró?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>What has come is kept; train again to go on from there.</source>
        <translation>Lo recibido se conserva; entrene otra vez para seguir desde ahí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>What stood there is gone; older versions are in .deitdet/backups.</source>
        <translation>Lo que había allí se ha perdido; hay versiones anteriores en .deitdet/backups.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>What was written so far is kept. See the log.</source>
        <translation>Lo escrito hasta ahora se conserva. Vea el registro.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>Where the training is now is not kept.</source>
        <translation>El punto en que está ahora el entrenamiento no se ha guardado.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/judge.py"/>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>While training, only {count} pictures are judged on.</source>
        <translation>Durante el entrenamiento solo se evalúa con {count} imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>You asked for it.</source>
        <translation>Como usted pidió.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Your version is still open here.</source>
        <translation>Su versión sigue abierta aquí.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a FITS file</source>
        <translation>un archivo FITS</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a JPEG</source>
        <translation>un JPEG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a JPEG 2000 file</source>
        <translation>un archivo JPEG 2000</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a Photoshop file</source>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a TIFF file of a kind that is not known here</source>
        <translation>un archivo TIFF de un tipo que aquí no se conoce</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a WebP</source>
        <translation>un WebP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has a category whose name is {count:,} letters long</source>
        <translation>un recuadro tiene una categoría cuyo nombre mide {count:,} letras</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has the category {category}, which is no name</source>
        <translation>un recuadro tiene la categoría {category}, que no es un nombre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>a box has the category {name!r}, which is no name</source>
        <translation>un recuadro tiene la categoría {name!r}, que no es un nombre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a box past the edge was cut at the edge, which this format asks for</source>
        <translation>un recuadro que pasaba del borde se recortó en él, como pide este formato</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a crowd or an ignore region went out as a difficult object</source>
        <translation>un grupo o una zona que se ignora se exportó como objeto difícil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture that is decoded whole</source>
        <translation>una imagen que se descodifica entera</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a progressive JPEG</source>
        <translation>un JPEG progresivo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>a reference (*) is not taken here</source>
        <translation>aquí no se admite una referencia (*)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>a track of {label} over {frames} frames of a video was left out</source>
        <translation>no se incluyó una trayectoria de {label} en {frames} fotogramas de un vídeo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is a crowd, which this format cannot say</source>
        <translation>un recuadro {category} es un grupo, lo que este formato no puede expresar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is an ignore region, which this format cannot say</source>
        <translation>un recuadro {category} es una zona que se ignora, lo que este formato no puede expresar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS file</source>
        <translation>un archivo EPS</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS or PostScript file</source>
        <translation>un archivo EPS o PostScript</translation>
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
        <translation>otro programa</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>as soon as AP is no better</source>
        <translation>en cuanto AP no mejora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>box {id} ({corners}) {problem}</source>
        <translation>el recuadro {id} ({corners}) {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>change {number} is about something that is not there</source>
        <translation>el cambio {number} trata de algo que no existe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>come up oftener</source>
        <translation>salen más a menudo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>content is {format} though named {ending}</source>
        <translation>el contenido es {format} aunque se llame {ending}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>could not be read: {error}</source>
        <translation>no se pudo leer: {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by a plural ({boxes})</source>
        <translation>se distingue de {name} solo por el plural ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by one letter ({boxes})</source>
        <translation>se distingue de {name} solo por una letra ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only in case, spaces or signs ({boxes})</source>
        <translation>se distingue de {name} solo por mayúsculas, espacios o signos ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>does not lie in the picture folder {root}, in which other pictures are still in their place. Move the pictures back into it, or all of them out of it.</source>
        <translation>no está en la carpeta de imágenes {root}, en la que otras imágenes siguen en su lugar. Devuelva las imágenes a ella o sáquelas todas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>done</source>
        <translation>hechas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>empty</source>
        <translation>vacías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>four in one</source>
        <translation>cuatro en una</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>frame 1 of {frames:,} is used</source>
        <translation>se usa el fotograma 1 de {frames:,}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask of another size</source>
        <translation>tiene una máscara de pincel de otro tamaño</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>has a brush mask that cannot be read</source>
        <translation>tiene una máscara de pincel que no se puede leer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask that ends too early</source>
        <translation>tiene una máscara de pincel que termina antes de tiempo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has a comma: numbers take a point, and spaces between them</source>
        <translation>tiene una coma: los números llevan punto, y entre ellos van espacios</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a mask that cannot be read</source>
        <translation>tiene una máscara que no se puede leer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a point of {count} numbers</source>
        <translation>tiene un punto de {count} números</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has an EXIF orientation: programs that do not apply it show boxes elsewhere</source>
        <translation>tiene una orientación EXIF: los programas que no la aplican muestran los recuadros en otro lugar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has an empty mask</source>
        <translation>tiene una máscara vacía</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has category {category_id}, which is not listed</source>
        <translation>tiene la categoría {category_id}, que no está en la lista</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no annotations</source>
        <translation>no tiene anotaciones</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>has no area</source>
        <translation>no tiene área</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the training pictures; the model will never find it.</source>
        <translation>no tiene ningún recuadro en las imágenes de entrenamiento; el modelo nunca la encontrará.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the validation pictures; nothing will say how well it does.</source>
        <translation>no tiene ningún recuadro en las imágenes de validación; nada dirá si el modelo la encuentra bien.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/examine.py"/>
        <source>has no boxes, and is not marked as done</source>
        <translation>no tiene recuadros ni está marcada como hecha</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>has no boxes; the largest category has {most:,}</source>
        <translation>no tiene recuadros; la categoría mayor tiene {most:,}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no image</source>
        <translation>no tiene imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>has no label</source>
        <translation>no tiene etiqueta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has no points</source>
        <translation>no tiene puntos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only one box to learn from; {few} or more are better.</source>
        <translation>tiene solo un recuadro del que aprender; mejor {few} o más.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only {train} boxes to learn from; {few} or more are better.</source>
        <translation>tiene solo {train} recuadros de los que aprender; mejor {few} o más.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the box {bbox}; it takes four numbers</source>
        <translation>tiene el recuadro {bbox}; debe tener cuatro números</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>has the class {number:g}, and there are {count} names</source>
        <translation>tiene la clase {number:g}, y hay {count} nombres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r} of an earlier one.</source>
        <translation>tiene el id {raw!r} de uno anterior.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r}; an id is a number or a text.</source>
        <translation>tiene el id {raw!r}; un id es un número o un texto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the outline {outline}</source>
        <translation>tiene el contorno {outline}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has the same label file as {taken}; this format tells pictures apart by their names without the ending, so rename one of them</source>
        <translation>tiene el mismo archivo de etiquetas que {taken}; este formato distingue las imágenes por su nombre sin extensión, así que renombre una de ellas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has {count} columns, not 5</source>
        <translation>tiene {count} columnas, no 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>image {id} has no name</source>
        <translation>la imagen {id} no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>int8 is not there for {format}.</source>
        <translation>int8 no está disponible para {format}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is a {kind}, not a box</source>
        <translation>es un {kind}, no un recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>is no box</source>
        <translation>no es un recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>is no file name on Windows</source>
        <translation>no es un nombre de archivo válido en Windows</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>is not in shares of the picture: {line}</source>
        <translation>no está en fracciones de la imagen: {line}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>is of image {image_id}, which is not listed</source>
        <translation>es de la imagen {image_id}, que no está en la lista</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>is under {least:g} pixels wide or high</source>
        <translation>mide menos de {least:g} píxeles de ancho o de alto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}</source>
        <translation>mide {now}, annotations.json dice {width} x {height}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}: labelled before it was turned upright?</source>
        <translation>mide {now}, annotations.json dice {width} x {height}: ¿se etiquetó antes de enderezarla?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}; annotations.json does not say how large</source>
        <translation>mide {now}; annotations.json no dice qué tamaño tiene</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>is {row}, not an object</source>
        <translation>es {row}, no un objeto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>is {shape}, not an object</source>
        <translation>es {shape}, no un objeto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is {task}, not an object</source>
        <translation>es {task}, no un objeto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>is {type}, not an object.</source>
        <translation>es {type}, no un objeto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times larger than usual (about {usual:.0f} across)</source>
        <translation>mide {width:g} x {height:g}, {times:.1f} veces mayor de lo habitual (unos {usual:.0f} de lado)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times smaller than usual (about {usual:.0f} across)</source>
        <translation>mide {width:g} x {height:g}, {times:.1f} veces menor de lo habitual (unos {usual:.0f} de lado)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}: a side is under {least:g} pixels</source>
        <translation>mide {width:g} x {height:g}: un lado tiene menos de {least:g} píxeles</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}; in the network's usual input ({input}) that is {scaled_width:.1f} x {scaled_height:.1f}, less than a cell of {cell}</source>
        <translation>mide {width:g} x {height:g}; en la entrada habitual de la red ({input}) son {scaled_width:.1f} x {scaled_height:.1f}, menos que una celda de {cell}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>its label file would have a name of over {most} bytes</source>
        <translation>su archivo de etiquetas tendría un nombre de más de {most} bytes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>its name has a character that label files cannot hold</source>
        <translation>su nombre tiene un carácter que los archivos de etiquetas no admiten</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>larger than {at_most:,} bytes</source>
        <translation>ocupa más de {at_most:,} bytes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>larger than {most_bytes:,} bytes</source>
        <translation>ocupa más de {most_bytes:,} bytes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>larger than {most_dataset_bytes:,} bytes</source>
        <translation>ocupa más de {most_dataset_bytes:,} bytes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>lies outside the picture ({size})</source>
        <translation>queda fuera de la imagen ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>line {index} {error}</source>
        <translation>la línea {index} {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>may be any of {names}. Move the right one back.</source>
        <translation>puede ser cualquiera de {names}. Devuelva la correcta a su lugar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored</source>
        <translation>en espejo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored both ways</source>
        <translation>en espejo en ambos sentidos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>most are not used. {rest}</source>
        <translation>la mayoría no se usa. {rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>names no picture</source>
        <translation>no nombra ninguna imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture for training has a box. Draw some, then mark it as done.</source>
        <translation>ninguna imagen para entrenar tiene recuadros. Dibuje algunos y márquela como hecha.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for training. Make the split again.</source>
        <translation>ninguna imagen es para entrenar. Haga de nuevo la división.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for validation; the numbers will flatter, being of training pictures.</source>
        <translation>ninguna imagen es para validar; los números saldrán demasiado buenos, al ser de imágenes de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. Draw the boxes of a picture, then press Space to say that none is missing.</source>
        <translation>ninguna está marcada como hecha. Dibuje los recuadros de una imagen y pulse Espacio para decir que no falta ninguno.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. {rest}</source>
        <translation>ninguna está marcada como hecha. {rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>object {index} {error}</source>
        <translation>el objeto {index} {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>page 1 of {frames:,} is used</source>
        <translation>se usa la página 1 de {frames:,}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>process {id} on {computer}</source>
        <translation>el proceso {id} en {computer}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>random weights, not pre-trained</source>
        <translation>pesos aleatorios, sin preentrenar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>reaches past the edge ({size})</source>
        <translation>pasa del borde ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>reaches {pixels:g} pixels past the edge ({size})</source>
        <translation>pasa del borde por {pixels:g} píxeles ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>read-only mode</source>
        <translation>modo de solo lectura</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>recoloured</source>
        <translation>con otros colores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>result[{index}] {error}</source>
        <translation>result[{index}] {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}</source>
        <translation>dice {theirs}, la imagen tiene {ours}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}; labelled before it was turned upright?</source>
        <translation>dice {theirs}, la imagen tiene {ours}; ¿se etiquetó antes de enderezarla?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>scaled {low:g} to {high:g}</source>
        <translation>a escala de {low:g} a {high:g}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>shapes[{index}] {error}</source>
        <translation>shapes[{index}] {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>skipped</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the bundled starter weights (DeiT III small, from DINOv2)</source>
        <translation>los pesos incluidos (DeiT III small, de DINOv2)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the file {path}</source>
        <translation>el archivo {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>the picture was not copied: {why}</source>
        <translation>la imagen no se copió: {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>the project has none. Put pictures into its folder and open it again.</source>
        <translation>el proyecto no tiene ninguna. Ponga imágenes en su carpeta y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>the size of the picture is not known, and this format counts in shares of it</source>
        <translation>no se conoce el tamaño de la imagen, y este formato cuenta en fracciones de él</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>the whole network, its early layers slowly</source>
        <translation>la red entera, sus primeras capas despacio</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>there are no shapes in it</source>
        <translation>no contiene ninguna forma</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>there is no part called val, which most YOLO trainings ask for: deitdet split</source>
        <translation>no hay ninguna parte llamada val, que la mayoría de los entrenamientos YOLO piden: deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>this format does not keep: {words}</source>
        <translation>este formato no conserva: {words}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>timm's {architecture}, published as {name}</source>
        <translation>{architecture} de timm, publicado como {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>unlabelled</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>very large: used at 1/{factor} of its size</source>
        <translation>muy grande: se usa a 1/{factor} de su tamaño</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>was not found.</source>
        <translation>no se encontró.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes, and the last two blocks of the pre-trained network</source>
        <translation>lo que encuentra recuadros y los dos últimos bloques de la red preentrenada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes; the pre-trained network stays as it is</source>
        <translation>lo que encuentra recuadros; la red preentrenada queda como está</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what the pre-trained network sees, so that it looks once; up to {memory} GB of memory and {disk} GB of disk</source>
        <translation>lo que ve la red preentrenada, para que mire una sola vez; hasta {memory} GB de memoria y {disk} GB de disco</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>when AP was no better {count} times in a row</source>
        <translation>cuando AP no mejoró {count} veces seguidas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a} and {b} lie on each other (IoU {most:.2f})</source>
        <translation>{a} y {b} están uno sobre otro (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b} and {c} lie on each other (IoU {most:.2f})</source>
        <translation>{a}, {b} y {c} están uno sobre otro (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b}, {c} and {count:,} more lie on each other (IoU {most:.2f})</source>
        <translation>{a}, {b}, {c} y {count:,} más están uno sobre otro (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>{before} {sentence}</source>
        <translation>{before} {sentence}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{better} is better than {other}: AP {said}, on {count:,} pictures.</source>
        <translation>{better} es mejor que {other}: AP {said}, en {count:,} imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>{bits} bits a colour, of which the upper 8 are used</source>
        <translation>{bits} bits por color, de los que se usan los 8 superiores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{bits} bits, shown stretched {low:g} to {high:g}</source>
        <translation>{bits} bits, se muestra estirada de {low:g} a {high:g}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>{boxes:,} boxes</source>
        <translation>{boxes:,} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{by:+.3f}, 95 % between {low:+.3f} and {high:+.3f}</source>
        <translation>{by:+.3f}, 95 % entre {low:+.3f} y {high:+.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>{category} box ({corners}) has no area in the picture</source>
        <translation>el recuadro {category} ({corners}) no tiene área en la imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box with impossible corners {corners}</source>
        <translation>recuadro {category} con esquinas imposibles {corners}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box {corners} {problem}</source>
        <translation>el recuadro {category} {corners} {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>{category} box {id} ({corners}) {problem}</source>
        <translation>el recuadro {category} {id} ({corners}) {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{config} is damaged: {error!r}.</source>
        <translation>{config} está dañado: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count:,} and {boxes}</source>
        <translation>{count:,} y {boxes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures could not be read.</source>
        <translation>No se pudieron leer {count:,} imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures count in {run} only.</source>
        <translation>{count:,} imágenes cuentan solo en {run}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{count:,} pictures have no label file and were left alone</source>
        <translation>{count:,} imágenes no tienen archivo de etiquetas y se dejaron como estaban</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{count:,} views were known from earlier trainings.</source>
        <translation>{count:,} vistas ya se conocían de entrenamientos anteriores.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} boxes left out:</source>
        <translation>{count} recuadros omitidos:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{count} have boxes; Space says of one that none is missing, the right button in the list says it of all that are selected.</source>
        <translation>{count} tienen recuadros; Espacio dice de una que no falta ninguno, y el botón derecho en la lista lo dice de todas las seleccionadas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count} pictures are too few to tell: AP {said}.</source>
        <translation>{count} imágenes son muy pocas para saberlo: AP {said}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} pictures left out:</source>
        <translation>{count} imágenes omitidas:</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{count} pictures that it learnt from cannot be read any more.</source>
        <translation>{count} imágenes de las que aprendió ya no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count}; the middle category has {middle:,.0f}, the largest {most:,}</source>
        <translation>{count}; la categoría mediana tiene {middle:,.0f}, la mayor {most:,}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>{destination} belongs to the project.</source>
        <translation>{destination} pertenece al proyecto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: asked for</source>
        <translation>{device}: así se pidió</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device}: ninguna GPU que se pueda usar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: the GPU does not work.</source>
        <translation>{device}: la GPU no funciona.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device}: torch ve un dispositivo CUDA</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{done} done and {empty} empty pictures are used</source>
        <translation>Se usan {done} imágenes hechas y {empty} vacías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>{error}, also after {count} returns with half the rate each</source>
        <translation>{error}, también tras {count} vueltas atrás con la mitad de la tasa cada una</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} cannot be listed: {why}.</source>
        <translation>{folder} no se puede listar: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{folder} cannot be written ({why})</source>
        <translation>en {folder} no se puede escribir ({why})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{folder} has no trained model yet.</source>
        <translation>{folder} aún no tiene ningún modelo entrenado.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a file.</source>
        <translation>{folder} es un archivo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a project over other pictures: {pictures}.</source>
        <translation>{folder} es un proyecto sobre otras imágenes: {pictures}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is not a DeiTDet project.</source>
        <translation>{folder} no es un proyecto de DeiTDet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{id} may be this picture, or another that is missing.</source>
        <translation>{id} puede ser esta imagen u otra que falta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{key} cannot be {text!r}.</source>
        <translation>{key} no puede ser {text!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{line}; {rest} are not.</source>
        <translation>{line}; no se usan: {rest}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{marker} is damaged: {error!r}.</source>
        <translation>{marker} está dañado: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} minutos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{mode}, because {why}</source>
        <translation>{mode}, porque {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>{names} pictures cannot be put into {count} folds.</source>
        <translation>{names} imágenes no se pueden repartir en {count} partes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{names}: near-duplicates in different parts.</source>
        <translation>{names}: casi iguales en partes distintas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{name} box {id}</source>
        <translation>recuadro {name} {id}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{name} cannot be {value!r}.</source>
        <translation>{name} no puede ser {value!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is no picture that can be read.</source>
        <translation>{name} tiene su nombre, pero no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is {now_width} x {now_height}, not {width} x {height}.</source>
        <translation>{name} tiene su nombre, pero mide {now_width} x {now_height}, no {width} x {height}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: only one picture has it.</source>
        <translation>{name} no está en {parts}: solo una imagen la tiene.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: {pictures:,} pictures have it.</source>
        <translation>{name} no está en {parts}: {pictures:,} imágenes la tienen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{name}: {choice}.</source>
        <translation>{name}: {choice}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name}: {share:.0%} of the boxes are in {part}, not {wanted:.0%}.</source>
        <translation>{name}: el {share:.0%} de los recuadros está en {part}, no el {wanted:.0%}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits no picture of the project</source>
        <translation>{own} no encaja con ninguna imagen del proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {count:,} pictures of the project</source>
        <translation>{own} encaja con {count:,} imágenes del proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, as does {other}</source>
        <translation>{own} encaja con {file_name}, igual que {other}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, whose size is not known</source>
        <translation>{own} encaja con {file_name}, cuyo tamaño no se conoce</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{parent} could not be written: {why}.</source>
        <translation>No se pudo escribir en {parent}: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has no picture: what must stay together is too large.</source>
        <translation>{part} no tiene imágenes: lo que debe quedar junto es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has {share:.0%} of the pictures, not {wanted:.0%}: what must stay together does not fit better.</source>
        <translation>{part} tiene el {share:.0%} de las imágenes, no el {wanted:.0%}: lo que debe quedar junto no encaja mejor.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be copied: {why}.</source>
        <translation>No se pudo copiar {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} could not be read as weights: {error}.</source>
        <translation>{path} no se pudo leer como pesos: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} could not be read: line {number} is not UTF-8.</source>
        <translation>No se pudo leer {path}: la línea {number} no es UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} could not be read: {error}.</source>
        <translation>No se pudo leer {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/core/source.py"/>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} could not be read: {why}.</source>
        <translation>No se pudo leer {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be renamed: {why}.</source>
        <translation>No se pudo renombrar {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} could not be written: {why}.</source>
        <translation>No se pudo escribir {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} does not fit into memory.</source>
        <translation>{path} no cabe en la memoria.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} does not fit this run: {error!r}.</source>
        <translation>{path} no encaja con este entrenamiento: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{path} does not fit {architecture}: {error}.</source>
        <translation>{path} no encaja con {architecture}: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} has no names.</source>
        <translation>{path} no tiene nombres.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} has no trained model.</source>
        <translation>{path} no tiene ningún modelo entrenado.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} holds more than tensors.</source>
        <translation>{path} contiene más que tensores.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>{path} is damaged: it holds no object.</source>
        <translation>{path} está dañado: no contiene ningún objeto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its SHA-256 is not the one it begins with.</source>
        <translation>{path} está dañado: su SHA-256 no es el que lleva al principio.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its state is no object.</source>
        <translation>{path} está dañado: su estado no es un objeto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: {error!r}.</source>
        <translation>{path} está dañado: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} está dañado: {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is damaged: {what}.</source>
        <translation>{path} está dañado: {what}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{path} is gone.</source>
        <translation>{path} ya no existe.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is larger than {most:,} pixels, which is the most that {what} may have here.</source>
        <translation>{path} tiene más de {most:,} píxeles, el máximo que aquí puede tener {what}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is no snapshot of a training by this version.</source>
        <translation>{path} no es una instantánea de un entrenamiento de esta versión.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{path} is not COCO: it has no list of images.</source>
        <translation>{path} no es COCO: no tiene lista de imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{path} is not CVAT: it has &lt;{tag}&gt;.</source>
        <translation>{path} no es CVAT: tiene &lt;{tag}&gt;.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>{path} is not CreateML: it is not a list of pictures.</source>
        <translation>{path} no es CreateML: no es una lista de imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{path} is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>{path} no es JSON: {problem} en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} is not YAML: {problem} in line {line}.</source>
        <translation>{path} no es YAML: {problem} en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a picture that can be read{kind}.</source>
        <translation>{path} no es una imagen que se pueda leer{kind}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{path} is not a run: it has no config.json.</source>
        <translation>{path} no es un entrenamiento: no tiene config.json.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>{path} is not from Label Studio: it is not a list of tasks.</source>
        <translation>{path} no es de Label Studio: no es una lista de tareas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} is not the file that {card} describes.</source>
        <translation>{path} no es el archivo que describe {card}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with another backbone: the weights that it began with are not those of {source}.</source>
        <translation>{path} es de un entrenamiento con otra red troncal: los pesos con que empezó no son los de {source}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with other categories: {theirs!r}, not {ours!r}.</source>
        <translation>{path} es de un entrenamiento con otras categorías: {theirs!r}, no {ours!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} names the class {key} {name}.</source>
        <translation>{path} da a la clase {key} el nombre {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was changed by another program.</source>
        <translation>Otro programa cambió {path}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was deleted or moved by another program.</source>
        <translation>Otro programa eliminó o movió {path}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} was written by DeiTDet {app}, which is newer.</source>
        <translation>{path} lo escribió DeiTDet {app}, que es más nuevo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number} names {words!r}, which fits {count} images of the project.</source>
        <translation>{path}: la línea {number} dice {words!r}, que encaja con {count} imágenes del proyecto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number}: {name} is also on the {parts} list.</source>
        <translation>{path}: línea {number}: {name} está también en la lista {parts}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>{path}: the evaluation could not be read ({error}).</source>
        <translation>{path}: no se pudo leer la evaluación ({error}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>{path}: the predictions could not be read ({error}).</source>
        <translation>{path}: no se pudieron leer las predicciones ({error}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{picture}: box {box} ({corners}) has no area inside it.</source>
        <translation>{picture}: el recuadro {box} ({corners}) no tiene área dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} cannot be used: {why}.</source>
        <translation>{place} no se puede usar: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file, but the pictures are to be copied too.</source>
        <translation>{place} es un archivo, pero también hay que copiar las imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file.</source>
        <translation>{place} es un archivo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is there already.</source>
        <translation>{place} ya existe.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{place} may not be written</source>
        <translation>en {place} no se puede escribir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place}: this format takes a folder.</source>
        <translation>{place}: este formato necesita una carpeta.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{rate:g}, falling in the second half</source>
        <translation>{rate:g}, bajando en la segunda mitad</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>{run} has no picture to check an export on.</source>
        <translation>{run} no tiene ninguna imagen con la que comprobar una exportación.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>{run} is being trained already, by {holder}.</source>
        <translation>{run} ya se está entrenando, por {holder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>{run} is one and the same run.</source>
        <translation>{run} es el mismo entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>{scores} on {count} pictures.</source>
        <translation>{scores} en {count} imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{scores}.</source>
        <translation>{scores}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{seconds:.0f} seconds</source>
        <translation>{seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>{shown} and {count:,} more</source>
        <translation>{shown} y {count:,} más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from the cache)</source>
        <translation>{source} (de la caché)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from timm's cache)</source>
        <translation>{source} (de la caché de timm)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{source} cannot be listed: {why}.</source>
        <translation>{source} no se puede listar: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/looking.py"/>
        <source>{source} cannot be read: {why}.</source>
        <translation>{source} no se puede leer: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} does not exist.</source>
        <translation>{source} no existe.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} fits several formats: {names}.</source>
        <translation>{source} encaja con varios formatos: {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} is packed.</source>
        <translation>{source} está comprimido.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps</source>
        <translation>{steps:,} pasos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps, at most {minutes}</source>
        <translation>{steps:,} pasos, como mucho {minutes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{text}, such as {bare}</source>
        <translation>{text}, por ejemplo {bare}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{text}; export the task as CVAT for images</source>
        <translation>{text}; exporte la tarea como CVAT for images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} answered {code} {why}.</source>
        <translation>{url} respondió {code} {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} arrived damaged: its SHA-256 is not the promised one.</source>
        <translation>{url} llegó dañado: su SHA-256 no es el prometido.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} could not be reached: {why}.</source>
        <translation>No se pudo acceder a {url}: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} did not answer with weights ({size:,} bytes that begin with {start}).</source>
        <translation>{url} no respondió con pesos ({size:,} bytes que empiezan por {start}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no finite number</source>
        <translation>{value} no es un número finito</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no number</source>
        <translation>{value} no es un número</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{what} is open in {holder}.</source>
        <translation>{what} está abierto en {holder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{what} stay together, and so there is no picture left for {part}.</source>
        <translation>{what} quedan juntas, así que no queda ninguna imagen para {part}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} could not be read: {why}.</source>
        <translation>No se pudo leer {where}: {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/states.py"/>
        <source>{where} is damaged: {error!r}.</source>
        <translation>{where} está dañado: {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{where} is not COCO: annotations is no list.</source>
        <translation>{where} no es COCO: annotations no es una lista.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>{where} was made by a newer DeiTDet (version {version} of the file; this one knows {known}).</source>
        <translation>{where} es de un DeiTDet más nuevo (versión {version} del archivo; este conoce la {known}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} was written over in place by another program.</source>
        <translation>Otro programa sobrescribió {where} en su sitio.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; it has no boxes</source>
        <translation>{why}; no tiene recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its box was not imported</source>
        <translation>{why}; no se importó su recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its {count:,} boxes were not imported</source>
        <translation>{why}; no se importaron sus {count:,} recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} píxeles</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <location filename="../../deitdet_gui/gui/run_dates.py"/>
        <source>d MMM</source>
        <comment>Qt's letters for day and month</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>CPU, 1 core</source>
        <translation>CPU, 1 núcleo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>CPU, {0} cores</source>
        <translation>CPU, {0} núcleos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>box</source>
        <translation>recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>checking the file</source>
        <translation>comprobando el archivo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>downloading weights</source>
        <translation>descargando pesos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>drawing pictures again</source>
        <translation>dibujando de nuevo las imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>finding boxes</source>
        <translation>buscando recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at training pictures</source>
        <translation>mirando imágenes de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at validation pictures</source>
        <translation>mirando imágenes de validación</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>making the file</source>
        <translation>creando el archivo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>reading pictures</source>
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: asked for</source>
        <translation>{device}: elegido por el usuario</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device}: ninguna GPU que se pueda usar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device}: torch encuentra un dispositivo CUDA</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box is there already and stays as it is.</source>
        <translation>1 recuadro ya está y queda como está.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture came in from {2}.</source>
        <translation>Entró 1 recuadro en 1 imagen desde {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture was written.</source>
        <translation>Se escribió 1 recuadro en 1 imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture would come in.</source>
        <translation>Entraría 1 recuadro en 1 imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box: {1}.</source>
        <translation>1 recuadro: {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress: boxes may be missing.</source>
        <translation>1 de las imágenes está en curso: pueden faltar recuadros.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress; only those that are done are trained on.</source>
        <translation>1 de las imágenes está en curso; solo se entrena con las hechas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is marked done.</source>
        <translation>1 imagen está marcada como hecha.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is not marked, because some of its labels are left out.</source>
        <translation>1 imagen no se marca, porque algunas de sus etiquetas no se incluyen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture would lose its mark.</source>
        <translation>1 imagen perdería su marca.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 thing was left out.</source>
        <translation>1 elemento no se incluyó.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: 1 box on 1 picture.</source>
        <translation>Hay 1 recuadro en 1 imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on 1 picture.</source>
        <translation>Hay {0} recuadros en 1 imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on {1} pictures.</source>
        <translation>Hay {0} recuadros en {1} imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>New categories: {0}.</source>
        <translation>Categorías nuevas: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, but pictures would be marked.</source>
        <translation>No entraría ningún recuadro, pero se marcarían imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, only categories.</source>
        <translation>No entraría ningún recuadro, solo categorías.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Nothing would come in.</source>
        <translation>No entraría nada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>Pascal VOC (XML files)</source>
        <translation>Pascal VOC (archivos XML)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that were not asked for: {0}.</source>
        <translation>Imágenes que no se pidieron: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that would be marked: {0}.</source>
        <translation>Imágenes que se marcarían: {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>They are in {0}.</source>
        <translation>Están en {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>YOLO (text files)</source>
        <translation>YOLO (archivos de texto)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>labelme (JSON files)</source>
        <translation>labelme (archivos JSON)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes are there already and stay as they are.</source>
        <translation>{0} recuadros ya están y quedan como están.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture came in from {2}.</source>
        <translation>Entraron {0} recuadros en 1 imagen desde {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture were written.</source>
        <translation>Se escribieron {0} recuadros en 1 imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture would come in.</source>
        <translation>Entrarían {0} recuadros en 1 imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures came in from {2}.</source>
        <translation>Entraron {0} recuadros en {1} imágenes desde {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures were written.</source>
        <translation>Se escribieron {0} recuadros en {1} imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures would come in.</source>
        <translation>Entrarían {0} recuadros en {1} imágenes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes: {1}.</source>
        <translation>{0} recuadros: {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress: boxes may be missing.</source>
        <translation>{0} de las imágenes están en curso: pueden faltar recuadros.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress; only those that are done are trained on.</source>
        <translation>{0} de las imágenes están en curso; solo se entrena con las hechas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are marked done.</source>
        <translation>{0} imágenes están marcadas como hechas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are not marked, because some of their labels are left out.</source>
        <translation>{0} imágenes no se marcan, porque algunas de sus etiquetas no se incluyen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures would lose their mark.</source>
        <translation>{0} imágenes perderían su marca.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} things were left out.</source>
        <translation>{0} elementos no se incluyeron.</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>An object that nobody has to find. Neither trained on nor judged.</source>
        <translation>Un objeto que nadie tiene que encontrar. No se usa para entrenar ni para evaluar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>C</source>
        <comment>one letter for crowd; each of C, I, D, T, O becomes another letter</comment>
        <translation>G</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Crowd</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>D</source>
        <comment>one letter for difficult; each of C, I, D, T, O becomes another letter</comment>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Difficult</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>I</source>
        <comment>one letter for ignored; each of C, I, D, T, O becomes another letter</comment>
        <translation>I</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Ignore region</source>
        <translation>Zona que se ignora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Many objects in one box. Neither trained on nor judged.</source>
        <translation>Muchos objetos en un recuadro. No se usa para entrenar ni para evaluar.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Nothing in here is trained on or judged, whatever its category.</source>
        <translation>Nada de lo que hay aquí se usa para entrenar ni para evaluar, sea cual sea su categoría.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>O</source>
        <comment>one letter for occluded; each of C, I, D, T, O becomes another letter</comment>
        <translation>O</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Occluded</source>
        <translation>Ocluido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Something hides a part of the object.</source>
        <translation>Algo tapa una parte del objeto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>T</source>
        <comment>one letter for truncated; each of C, I, D, T, O becomes another letter</comment>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>The object goes on past the edge of the box.</source>
        <translation>El objeto continúa más allá del borde del recuadro.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Truncated</source>
        <translation>Truncado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>crowd</source>
        <translation>grupo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>difficult</source>
        <translation>difícil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>occluded</source>
        <translation>ocluido</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>truncated</source>
        <translation>truncado</translation>
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
        <translation>Alt y flechas, con Mayús</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Alt or Ctrl during a drag</source>
        <translation>Alt o Ctrl al arrastrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Arrows, with Shift</source>
        <translation>Flechas, con Mayús</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Click again</source>
        <translation>Volver a hacer clic</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Ctrl and drag, with Shift</source>
        <translation>Ctrl y arrastrar, con Mayús</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a box, its edges or corners</source>
        <translation>Arrastrar un recuadro, sus bordes o esquinas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a handle round several boxes</source>
        <translation>Arrastrar un tirador alrededor de varios recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag on an empty spot</source>
        <translation>Arrastrar en un lugar vacío</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>H held down</source>
        <translation>Mantener H</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Middle button, or Space and drag</source>
        <translation>Botón central, o Espacio y arrastrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Mouse and held keys</source>
        <translation>Ratón y teclas mantenidas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Right button during a drag</source>
        <translation>Botón derecho al arrastrar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift or Ctrl and click</source>
        <translation>Mayús o Ctrl y clic</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift while drawing</source>
        <translation>Mayús al dibujar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>The picture takes these by itself: they act while they are held or dragged.</source>
        <translation>De esto se encarga la propia imagen: actúa mientras se mantiene o se arrastra.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Two clicks, after the key that draws</source>
        <translation>Dos clics, tras la tecla que dibuja</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>a square</source>
        <translation>un cuadrado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>add a box to the selection, or take it away</source>
        <translation>añadir un recuadro a la selección, o quitarlo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box</source>
        <translation>dibujar un recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box without holding the button</source>
        <translation>dibujar un recuadro sin mantener el botón</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>drop what was begun</source>
        <translation>descartar lo empezado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>give up what is being drawn; never quits</source>
        <translation>descartar lo que se está dibujando; nunca sale</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>grow, shrink the box on that side</source>
        <translation>agrandar, reducir el recuadro por ese lado</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>look at the picture without boxes</source>
        <translation>mirar la imagen sin recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move or resize it</source>
        <translation>moverlo o cambiar su tamaño</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move the picture</source>
        <translation>mover la imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>nudge the box by 1, by 10 pixels</source>
        <translation>mover el recuadro 1 o 10 píxeles</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>resize them together</source>
        <translation>cambiar su tamaño a la vez</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>select, add all boxes that it touches</source>
        <translation>seleccionar, añadir todos los recuadros que toca</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>stick to no edge</source>
        <translation>no pegarse a ningún borde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>the next box under the cursor</source>
        <translation>el recuadro siguiente bajo el cursor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>zoom at the cursor, or scroll as the settings say</source>
        <translation>ampliar o reducir en el cursor, o desplazar, según los ajustes</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>A picture that is missing or damaged is left out of every training.</source>
        <translation>Una imagen que falta o está dañada queda fuera de todos los entrenamientos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes are pixels of the upright picture: where the size is wrong, they may be off.</source>
        <translation>Los recuadros son píxeles de la imagen derecha: si el tamaño es erróneo, pueden estar desplazados.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes drawn twice</source>
        <translation>Recuadros dibujados dos veces</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes past the edge</source>
        <translation>Recuadros que pasan del borde</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes with no area</source>
        <translation>Recuadros sin área</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Clip to the picture, delete what lies outside</source>
        <translation>Recortar a la imagen, eliminar lo que queda fuera</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Copies across the split</source>
        <translation>Copias repartidas en la división</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Delete these boxes</source>
        <translation>Eliminar estos recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Half of the examples of one thing are taught as something else.</source>
        <translation>La mitad de los ejemplos de una cosa se enseña como si fuera otra.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the largest of each</source>
        <translation>Conservar el mayor en cada caso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the newest of each</source>
        <translation>Conservar el más reciente en cada caso</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Leave these boxes out of training</source>
        <translation>Dejar estos recuadros fuera del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Look-alike names</source>
        <translation>Nombres parecidos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Mark these pictures as done and empty</source>
        <translation>Marcar estas imágenes como hechas y vacías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Merge into the one with the most boxes</source>
        <translation>Combinar con la que tiene más recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Note the true sizes, keep the boxes</source>
        <translation>Anotar los tamaños reales, conservar los recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Often a slip of the hand, or another category.</source>
        <translation>A menudo un descuido, u otra categoría.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One of the two counts as missed in every evaluation.</source>
        <translation>Uno de los dos cuenta como no encontrado en cada evaluación.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One place, two categories</source>
        <translation>Un lugar, dos categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Rare categories</source>
        <translation>Categorías escasas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Records not shown</source>
        <translation>Registros no mostrados</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Sizes not as noted</source>
        <translation>Tamaños distintos de los anotados</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip these pictures</source>
        <translation>Omitir estas imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip those the model is not judged on</source>
        <translation>Omitir aquellas con las que no se evalúa el modelo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Smaller than the finest cell of the network, they are hardly ever found.</source>
        <translation>Menores que la celda más fina de la red, casi nunca se encuentran.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model has little to learn them from.</source>
        <translation>El modelo tiene poco de donde aprenderlas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model is judged on what it has learnt by heart; the numbers flatter.</source>
        <translation>Se evalúa el modelo con lo que ha aprendido de memoria; los números salen demasiado buenos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They cannot be learnt; training leaves them out.</source>
        <translation>No se pueden aprender; el entrenamiento los deja fuera.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They stay in annotations.json as they are, but nothing is learnt from them.</source>
        <translation>Quedan en annotations.json como están, pero no se aprende nada de ellos.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Tiny boxes</source>
        <translation>Recuadros diminutos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training clips them to the picture.</source>
        <translation>El entrenamiento los recorta a la imagen.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training does not use them. Marked as empty they teach what is not there.</source>
        <translation>El entrenamiento no las usa. Marcadas como vacías enseñan lo que no hay.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unless an object is both, the model is taught a contradiction.</source>
        <translation>Salvo que un objeto sea ambas cosas, al modelo se le enseña una contradicción.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unmarked empty pictures</source>
        <translation>Imágenes vacías sin marcar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unreadable pictures</source>
        <translation>Imágenes ilegibles</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unusual sizes</source>
        <translation>Tamaños inusuales</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>1 to 9: category of the box. {key}: another, or a new one</source>
        <translation>1 a 9: categoría del recuadro. {key}: otra, o una nueva</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Drag a box around an object.</source>
        <translation>Arrastre un recuadro alrededor de un objeto.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Enough for a first training. {key}: train, and see what it finds</source>
        <translation>Bastan para un primer entrenamiento. {key}: entrenar y ver qué encuentra</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Every object has its box? {key}: done, next picture</source>
        <translation>¿Cada objeto tiene su recuadro? {key}: hecha, imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: from box to box</source>
        <translation>{key}: de recuadro en recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: the boxes of the previous picture, here too</source>
        <translation>{key}: los recuadros de la imagen anterior, también aquí</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Esc gives up what is being drawn.</source>
        <translation>Esc descarta lo que se está dibujando.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>H hides the boxes for as long as it is held.</source>
        <translation>H oculta los recuadros mientras se mantiene pulsada.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Space says done when it is tapped and moves the picture while it is held.</source>
        <translation>Espacio marca la imagen como hecha al pulsarse, y la mueve mientras se mantiene.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>The arrows nudge boxes and move the picture.</source>
        <translation>Las flechas mueven los recuadros y la imagen.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Add new pictures to the project without asking</source>
        <translation>Añadir imágenes nuevas al proyecto sin preguntar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>All of it</source>
        <translation>Entera</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As it was left</source>
        <translation>Como se dejó</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Crosshair</source>
        <translation>Cruz del cursor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Draw by two clicks where nothing is</source>
        <translation>Dibujar con dos clics donde no hay nada</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Go on after one box</source>
        <translation>Avanzar tras un recuadro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Hints for the first steps</source>
        <translation>Consejos para los primeros pasos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Last used categories on top of the list</source>
        <translation>Últimas categorías usadas al principio de la lista</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Lines between pixels that are large enough</source>
        <translation>Líneas entre los píxeles cuando son bastante grandes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Look for new pictures while a project is open</source>
        <translation>Buscar imágenes nuevas mientras hay un proyecto abierto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Moving on</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Names on boxes</source>
        <translation>Nombres en los recuadros</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Overview in the corner while zoomed in</source>
        <translation>Vista general en la esquina al ampliar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Scrolls, and zooms with Ctrl</source>
        <translation>Desplaza, y con Ctrl amplía o reduce</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Stick to edges that are near (not while Alt is held)</source>
        <translation>Pegarse a los bordes cercanos (salvo con Alt)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>The same zoom and place</source>
        <translation>El mismo aumento y lugar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Under the mouse and selected</source>
        <translation>Bajo el cursor y seleccionados</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View of the next picture</source>
        <translation>Vista de la imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Watch it learn on the open picture</source>
        <translation>Verlo aprender en la imagen abierta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>While drawing</source>
        <translation>Al dibujar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Zooms</source>
        <translation>Amplía o reduce</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Go to {picture}</source>
        <translation>Ir a {picture}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting, chosen now</source>
        <translation>Ajuste, elegido ahora</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>on the page {page}</source>
        <translation>en la página {page}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>there is nothing to do again or to take back</source>
        <translation>no hay nada que rehacer ni deshacer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: off</source>
        <translation>{option}: no</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: on</source>
        <translation>{option}: sí</translation>
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
        <translation>Aceptar como una categoría con dígito</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Category by digit</source>
        <translation>Categoría con dígito</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Hide or show a category by digit</source>
        <translation>Ocultar o mostrar una categoría con dígito</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Show only one category, by digit</source>
        <translation>Mostrar solo una categoría, con dígito</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
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
        <translation>Iniciando el motor</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Step {0} of about {1}</source>
        <translation>Paso {0} de unos {1}</translation>
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
        <translation>pequeño</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} left</source>
        <translation>{0} para terminar</translation>
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
        <translation>{0}, {1} para terminar</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
</context>
</TS>
