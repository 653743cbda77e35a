<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advance</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/advance.py"/>
        <source>goes on after each box</source>
        <translation>avance après chaque cadre</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>Put some into {folder}, then choose “Look for new pictures”.</source>
        <translation>Ajoutez-en dans {folder}, puis choisissez « Rechercher de nouvelles images ».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/page.py"/>
        <source>There are no pictures here yet</source>
        <translation>Il n'y a pas encore d'images ici</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept all {0}</source>
        <translation>Tout accepter {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Accept as</source>
        <translation>Accepter comme</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Adjusted. Enter accepts it like this.</source>
        <translation>Ajustée. Entrée l'accepte ainsi.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Back to detections</source>
        <translation>Retour aux détections</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Delete box</source>
        <translation>Supprimer le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Detection {0} of {1} here</source>
        <translation>Détection {0} sur {1} ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Done, and next</source>
        <translation>Terminée, suivante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Drag it, or change its category by digit. Enter goes back.</source>
        <translation>Faites-le glisser, ou changez sa catégorie avec un chiffre. Entrée revient en arrière.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Reject all {0}</source>
        <translation>Tout rejeter {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>You have a box here: {0}.</source>
        <translation>Vous avez un cadre ici : {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box</source>
        <translation>Votre cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and one more</source>
        <translation>Votre cadre et un autre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>Your box and {0} more</source>
        <translation>Votre cadre et {0} autres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous detection</source>
        <translation>détection suivante, précédente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>next, previous picture</source>
        <translation>image suivante, précédente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>show more, fewer</source>
        <translation>en montrer plus, moins</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>take adjusting back</source>
        <translation>annuler l'ajustement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answer_panel.py"/>
        <source>zoom to it, fit</source>
        <translation>zoomer dessus, tout voir</translation>
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
        <translation>Il en reste 1 en attente ici : {yes} l'accepte, {no} la rejette.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept as {0}</source>
        <translation>Accepter comme {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0}</source>
        <translation>Accepter {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Accept {0} detections</source>
        <translation>Accepter {0} détections</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Change to {0}</source>
        <translation>Changer en {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0}</source>
        <translation>Supprimer {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Delete {0} boxes</source>
        <translation>Supprimer {0} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Done: nothing here</source>
        <translation>Terminée : rien ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Draw {0}</source>
        <translation>Tracer {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0}</source>
        <translation>Rejeter {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>Reject {0} detections</source>
        <translation>Rejeter {0} détections</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} of other categories still wait here.</source>
        <translation>{0} d'autres catégories attendent encore ici.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/answering.py"/>
        <source>{0} still wait here: {yes} accepts, {no} rejects them.</source>
        <translation>{0} attendent encore ici : {yes} les accepte, {no} les rejette.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Open a folder of pictures</source>
        <translation>Ouvrir un dossier d'images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>The language changes when the window is opened the next time.</source>
        <translation>La langue changera à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/app.py"/>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align left edges</source>
        <translation>Aligner les bords gauches</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align lower edges</source>
        <translation>Aligner les bords inférieurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a column</source>
        <translation>Aligner les milieux en colonne</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align middles in a row</source>
        <translation>Aligner les milieux en ligne</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align right edges</source>
        <translation>Aligner les bords droits</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Align upper edges</source>
        <translation>Aligner les bords supérieurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from left to right</source>
        <translation>Espaces égaux de gauche à droite</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>Espaces égaux de haut en bas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {height} px high</source>
        <translation>Mettre à {height} px de haut</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} by {height} px</source>
        <translation>Mettre à {width} × {height} px</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Make {width} px wide</source>
        <translation>Mettre à {width} px de large</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>Select {count} boxes or more for this.</source>
        <translation>Il faut sélectionner au moins {count} cadres.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/arrange.py"/>
        <source>The boxes lie so already.</source>
        <translation>Les cadres sont déjà disposés ainsi.</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Different notes</source>
        <translation>Notes différentes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Note of the selected boxes</source>
        <translation>Note des cadres sélectionnés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>Write a note. Enter keeps it, Esc drops it.</source>
        <translation>Écrivez une note. Entrée la garde, Échap l'abandonne.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attribute_panel.py"/>
        <source>{meaning} Key: {key}</source>
        <translation>{meaning} Touche : {key}</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Make an ignore region</source>
        <translation>Convertir en zone à ignorer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as a crowd</source>
        <translation>Marquer comme foule</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as difficult</source>
        <translation>Marquer comme difficile</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as occluded</source>
        <translation>Marquer comme occulté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Mark as truncated</source>
        <translation>Marquer comme tronqué</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer a crowd</source>
        <translation>N'est plus une foule</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer an ignore region</source>
        <translation>N'est plus une zone à ignorer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer difficult</source>
        <translation>N'est plus difficile</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer occluded</source>
        <translation>N'est plus occulté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>No longer truncated</source>
        <translation>N'est plus tronqué</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>Select a box first.</source>
        <translation>Sélectionnez d'abord un cadre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box</source>
        <translation>Le prochain cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/attributes.py"/>
        <source>The next box is an ignore region. {key} or Esc: not.</source>
        <translation>Le prochain cadre sera une zone à ignorer. {key} ou Échap : non.</translation>
    </message>
</context>
<context>
    <name>BoxCopies</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box did not fit into this picture and was moved or cut.</source>
        <translation>1 cadre ne tenait pas dans cette image et a été déplacé ou rogné.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>1 box of {name}</source>
        <translation>1 cadre de {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>A box without area cannot be copied.</source>
        <translation>Un cadre sans surface ne peut pas être copié.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied 1 box.</source>
        <translation>1 cadre copié.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Copied {count} boxes.</source>
        <translation>{count} cadres copiés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut box</source>
        <translation>Couper le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Cut {count} boxes</source>
        <translation>Couper {count} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No box is selected.</source>
        <translation>Aucun cadre n'est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>No picture is shown that could take boxes.</source>
        <translation>Aucune image affichée ne peut recevoir de cadres.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste box</source>
        <translation>Coller le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>Paste {count} boxes</source>
        <translation>Coller {count} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>The boxes of {name} are here already.</source>
        <translation>Les cadres de {name} sont déjà ici.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There are no boxes on the clipboard.</source>
        <translation>Le presse-papiers ne contient aucun cadre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>There is no picture before this one in the list.</source>
        <translation>Aucune image ne précède celle-ci dans la liste.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes did not fit into this picture and were moved or cut.</source>
        <translation>{count} cadres ne tenaient pas dans cette image et ont été déplacés ou rognés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{count} boxes of {name}</source>
        <translation>{count} cadres de {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_copies.py"/>
        <source>{name} has no boxes.</source>
        <translation>{name} n'a aucun cadre.</translation>
    </message>
</context>
<context>
    <name>BoxEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete box</source>
        <translation>Supprimer le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_edits.py"/>
        <source>Delete {count} boxes</source>
        <translation>Supprimer {count} cadres</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes here: {count}</source>
        <translation>Cadres ici : {count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_list.py"/>
        <source>Boxes on this picture</source>
        <translation>Cadres de cette image</translation>
    </message>
</context>
<context>
    <name>BoxMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Arrange</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>BoxRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>attributes and note</source>
        <translation>attributs et note</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}</source>
        <translation>cadre {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>box {number}, without area</source>
        <translation>cadre {number}, sans surface</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>left edge</source>
        <translation>bord gauche</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>no category</source>
        <translation>aucune catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>upper edge</source>
        <translation>bord supérieur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>w</source>
        <translation>l</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_rows.py"/>
        <source>width</source>
        <translation>largeur</translation>
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
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Pictures set aside</source>
        <translation>Images mises de côté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>Their files were never touched. What is brought back has its boxes again.</source>
        <translation>Leurs fichiers n'ont jamais été touchés. Une image reprise retrouve ses cadres.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  1 box</source>
        <translation>{name}  ·  1 cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/bring_back.py"/>
        <source>{name}  ·  {count} boxes</source>
        <translation>{name}  ·  {count} cadres</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Nothing is known of this. Evaluate again to see it.</source>
        <translation>On n'en sait rien. Évaluez à nouveau pour le voir.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Scores over 0.1 are off by {0} on average. Above the grey line more detections are right than their score says, below it fewer.</source>
        <translation>Les scores au-dessus de 0,1 s'écartent de {0} en moyenne. Au-dessus de la ligne grise, plus de détections sont justes que leur score ne le dit ; en dessous, moins.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share of detections that is right, by score</source>
        <translation>Part des détections justes, selon le score</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Share that is right</source>
        <translation>Part de justes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>as the score says</source>
        <translation>comme le dit le score</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>score</source>
        <translation>score</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>Picture with boxes</source>
        <translation>Image avec cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/canvas.py"/>
        <source>That box is under 2 pixels: drag further, or zoom in.</source>
        <translation>Ce cadre fait moins de 2 pixels : tirez plus loin, ou zoomez.</translation>
    </message>
</context>
<context>
    <name>CategoriesMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/box_menu.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>CategoryChanges</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 box</source>
        <translation>1 cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Colour of {name}</source>
        <translation>Couleur de {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category</source>
        <translation>Supprimer la catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Delete category {name}</source>
        <translation>Supprimer la catégorie {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge categories</source>
        <translation>Fusionner les catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {0} into</source>
        <translation>Fusionner {0} dans</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Merge {name} into {target}</source>
        <translation>Fusionner {name} dans {target}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Move category {name}</source>
        <translation>Déplacer la catégorie {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>Rename category to {name}</source>
        <translation>Renommer la catégorie en {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already</source>
        <translation>Il existe déjà une catégorie {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>There is a category {name} already.</source>
        <translation>Il existe déjà une catégorie {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} boxes</source>
        <translation>{0:,} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{0:,} pictures</source>
        <translation>{0:,} images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{boxes} on {pictures}</source>
        <translation>{boxes} sur {pictures}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} are deleted with “{name}”.</source>
        <translation>{use} seront supprimés avec « {name} ».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} is deleted with “{name}”.</source>
        <translation>{use} sera supprimé avec « {name} ».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” become “{target}”.</source>
        <translation>{use} de « {name} » deviendront « {target} ».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{use} of “{name}” becomes “{target}”.</source>
        <translation>{use} de « {name} » deviendra « {target} ».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_changes.py"/>
        <source>{what}
One undo takes it all back.</source>
        <translation>{what}
Une seule annulation ramène tout.</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Add category {name}</source>
        <translation>Ajouter la catégorie {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Change to {name}</source>
        <translation>Changer en {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Draw {name}</source>
        <translation>Tracer {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>Next box: {name}</source>
        <translation>Prochain cadre : {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>No other category was used yet.</source>
        <translation>Aucune autre catégorie n'a encore servi.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_choice.py"/>
        <source>There is no category {digit} yet. {key} makes one.</source>
        <translation>Il n'y a pas encore de catégorie {digit}. {key} en crée une.</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Hide its boxes</source>
        <translation>Masquer ses cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>List pictures with it</source>
        <translation>Lister les images qui l'ont</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Lock its boxes</source>
        <translation>Verrouiller ses cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Merge into…</source>
        <translation>Fusionner dans…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show its boxes</source>
        <translation>Afficher ses cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Show only this</source>
        <translation>N'afficher que celle-ci</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Unlock its boxes</source>
        <translation>Déverrouiller ses cadres</translation>
    </message>
</context>
<context>
    <name>CategoryPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Add a category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Delete the current category</source>
        <translation>Supprimer la catégorie actuelle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Filter categories</source>
        <translation>Filtrer les catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>More for the current category</source>
        <translation>Plus d'options pour la catégorie actuelle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>None yet. Draw a box and type what is in it, or press Add.</source>
        <translation>Aucune pour l'instant. Tracez un cadre et tapez ce qu'il contient, ou cliquez sur Ajouter.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Rename the current category</source>
        <translation>Renommer la catégorie actuelle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>Show the boxes of all categories</source>
        <translation>Afficher les cadres de toutes les catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_panel.py"/>
        <source>{count} hidden: show all</source>
        <translation>{count} masquées : tout afficher</translation>
    </message>
</context>
<context>
    <name>CategoryPicker</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Categories that match</source>
        <translation>Catégories correspondantes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Choose a category</source>
        <translation>Choisir une catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_picker.py"/>
        <source>Name what is in this box</source>
        <translation>Nommez ce que contient ce cadre</translation>
    </message>
</context>
<context>
    <name>CategoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>key {digit}</source>
        <translation>touche {digit}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_rows.py"/>
        <source>{count} boxes</source>
        <translation>{count} cadres</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_view.py"/>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
</context>
<context>
    <name>CategoryVisibility</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Hidden: {name}</source>
        <translation>Masquée : {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Locked: {name}</source>
        <translation>Verrouillée : {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Only {name} is shown</source>
        <translation>Seule {name} est affichée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Shown again: {name}</source>
        <translation>De nouveau affichée : {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_visibility.py"/>
        <source>Unlocked: {name}</source>
        <translation>Déverrouillée : {name}</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>A box is at least 2 pixels wide and high.</source>
        <translation>Un cadre a au moins 2 pixels de large et de haut.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Change to {name}</source>
        <translation>Changer en {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Moved or cut to stay inside the picture.</source>
        <translation>Déplacé ou rogné pour rester dans l'image.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>Resize {name}</source>
        <translation>Redimensionner {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>There is no category “{name}”.</source>
        <translation>Il n'y a pas de catégorie « {name} ».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/cell_edits.py"/>
        <source>“{typed}” is no number.</source>
        <translation>« {typed} » n'est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Filter: {filter}</source>
        <translation>Filtre : {filter}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>Press to take it away</source>
        <translation>Cliquez pour le retirer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/chips.py"/>
        <source>{filter}: press to take this filter away</source>
        <translation>{filter} : cliquez pour retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Bundled starter</source>
        <translation>Modèle fourni</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>DeiT III small from DINOv2; needs no network.</source>
        <translation>DeiT III small issu de DINOv2 ; ne demande aucun réseau.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Learns on from there, with the boxes as they are now.</source>
        <translation>Continue d'apprendre à partir de là, avec les cadres tels qu'ils sont maintenant.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Model {0}</source>
        <translation>Modèle {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Nano</source>
        <translation>Nano</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights, downloaded once.</source>
        <translation>Poids DeiT publiés, téléchargés une seule fois.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Published DeiT weights; without a network the bundled ones.</source>
        <translation>Poids DeiT publiés ; sans réseau, ceux fournis.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The best with many pictures; slow without a GPU.</source>
        <translation>Le meilleur avec beaucoup d'images ; lent sans GPU.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model of {0}</source>
        <translation>Le modèle de {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The model to begin with is gone.</source>
        <translation>Le modèle de départ n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The quickest; for plain objects or a slow computer.</source>
        <translation>Le plus rapide ; pour des objets simples ou un ordinateur lent.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The usual choice: good, and quick enough without a GPU.</source>
        <translation>Le choix habituel : bon, et assez rapide sans GPU.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>The weights file {0} is missing.</source>
        <translation>Le fichier de poids {0} est introuvable.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights (*.safetensors *.pth *.pt *.bin)</source>
        <translation>Poids (*.safetensors *.pth *.pt *.bin)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights of a DeiT backbone</source>
        <translation>Poids d'un backbone DeiT</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/choices.py"/>
        <source>Weights to start from</source>
        <translation>Poids de départ</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Lavender</source>
        <translation>Lavande</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Mint</source>
        <translation>Menthe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Sea green</source>
        <translation>Vert d'eau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/look.py"/>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
</context>
<context>
    <name>ColourMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/category_menu.py"/>
        <source>Usual colour</source>
        <translation>Couleur habituelle</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP {0}, on {1} pictures with {2} boxes.</source>
        <translation>AP {0}, sur {1} images avec {2} cadres.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare two trainings</source>
        <translation>Comparer deux entraînements</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>How far the judging is</source>
        <translation>Avancement de l'évaluation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Un autre travail est en cours.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training of {0} is better than that of {1}. That is very unlikely to be luck.</source>
        <translation>L'entraînement du {0} est meilleur que celui du {1}. Il est très peu probable que ce soit le hasard.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>The training to compare with</source>
        <translation>L'entraînement de comparaison</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>These {0} pictures cannot tell the trainings of {1} and {2} apart.</source>
        <translation>Ces {0} images ne permettent pas de distinguer les entraînements du {1} et du {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Which training is better</source>
        <translation>Quel entraînement est le meilleur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} pictures are too few to tell which one is better.</source>
        <translation>{0} images sont trop peu pour dire lequel est le meilleur.</translation>
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
        <translation>AP de toutes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>AP50 of all</source>
        <translation>AP50 de toutes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Both trainings, and what lies between them</source>
        <translation>Les deux entraînements et ce qui les sépare</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>may be luck</source>
        <translation>peut être le hasard</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>no box to find</source>
        <translation>aucun cadre à trouver</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/comparison_view.py"/>
        <source>{0} is</source>
        <translation>{0} est</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>A copy of your version is in {0}.</source>
        <translation>Une copie de votre version est dans {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Another program has changed annotations.json, and it cannot be read now.</source>
        <translation>Un autre programme a modifié annotations.json, qui n'est plus lisible.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>COCO (*.json)</source>
        <translation>COCO (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Keep mine (theirs becomes a backup)</source>
        <translation>Garder la mienne (l'autre devient une sauvegarde)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Load theirs</source>
        <translation>Charger l'autre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving a copy…</source>
        <translation>Enregistrement d'une copie…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Your last changes are kept in {0}.</source>
        <translation>L'autre version est maintenant ouverte. Vos dernières modifications sont gardées dans {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Their version is open now. Yours is kept as the backup {0}.</source>
        <translation>L'autre version est maintenant ouverte. La vôtre est gardée dans la sauvegarde {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>What was done before cannot be undone any more.</source>
        <translation>Ce qui a été fait avant ne peut plus être annulé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>Write it again</source>
        <translation>L'écrire à nouveau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json is there again, as it was.</source>
        <translation>annotations.json est de retour, tel qu'il était.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program. Nothing is written.</source>
        <translation>annotations.json a été modifié par un autre programme. Rien n'est écrit.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was changed by another program; it was read again.</source>
        <translation>annotations.json a été modifié par un autre programme ; il a été relu.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>annotations.json was deleted or moved by another program. What was in it is still open here.</source>
        <translation>annotations.json a été supprimé ou déplacé par un autre programme. Son contenu est encore ouvert ici.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/conflict.py"/>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>nothing there</source>
        <translation>rien là</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: found, and rightly named</source>
        <translation>{0} sur {1} : trouvés et bien nommés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} of {1}: not found</source>
        <translation>{0} sur {1} : non trouvés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was found where nothing is</source>
        <translation>{0} fois {1} a été trouvé là où il n'y a rien</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} times {1} was taken for {2}</source>
        <translation>{0} fois {1} a été pris pour {2}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>An older version made this evaluation. Evaluate again to see this.</source>
        <translation>Une version antérieure a fait cette évaluation. Évaluez à nouveau pour voir ceci.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Rows: what is there. Columns: what was found. Stronger: more of a row. What is badly placed counts in the last row and in the last column.</source>
        <translation>Lignes : ce qui est là. Colonnes : ce qui a été trouvé. Plus foncé : plus grande part de la ligne. Ce qui est mal placé compte dans la dernière ligne et dans la dernière colonne.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>Who is taken for whom</source>
        <translation>Qui est pris pour qui</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/confusion_view.py"/>
        <source>{0} right, {1} missed, {2} spurious, {3} of the wrong category, {4} badly placed.</source>
        <translation>{0} justes, {1} manqués, {2} sans objet, {3} de mauvaise catégorie, {4} mal placés.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Average precision curve</source>
        <translation>Courbe de précision moyenne</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>What lies along the bottom of the curves</source>
        <translation>Axe horizontal des courbes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
</context>
<context>
    <name>DeviceProbe</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/device_probe.py"/>
        <source>Looking for a GPU…</source>
        <translation>Recherche d'un GPU…</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>closed</source>
        <translation>replié</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/disclosure.py"/>
        <source>open</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>DisplayChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Display</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>For your eyes only: files and models stay as they are.</source>
        <translation>Pour vos yeux seulement : fichiers et modèles restent inchangés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_choice.py"/>
        <source>Shown with other brightness or colours. {key} sets them.</source>
        <translation>Affichée avec une autre luminosité ou d'autres couleurs. {key} les règle.</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Back to normal</source>
        <translation>&amp;Revenir à la normale</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>A&amp;utomatic: stretch each picture</source>
        <translation>A&amp;utomatique : étirer chaque image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Blue only</source>
        <translation>Bleu seul</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Bri&amp;ghtness</source>
        <translation>&amp;Luminosité</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>C&amp;ontrast</source>
        <translation>C&amp;ontraste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Display</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Ga&amp;mma</source>
        <translation>Ga&amp;mma</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Green only</source>
        <translation>Vert seul</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>In&amp;verted</source>
        <translation>In&amp;versée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/display_panel.py"/>
        <source>Red only</source>
        <translation>Rouge seul</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Looking at your pictures</source>
        <translation>Examen de vos images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>Nothing to review</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/empty_state.py"/>
        <source>What the model finds comes up here when it has been through all of them. Stop shows what it has found by then.</source>
        <translation>Ce que le modèle trouve apparaîtra ici quand il les aura toutes examinées. « Arrêter » montre ce qu'il a trouvé jusque-là.</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Un autre travail est en cours.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_job.py"/>
        <source>Try again when that has ended.</source>
        <translation>Réessayez quand ce sera fini.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>Preparing {0}</source>
        <translation>Préparation de {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/entrance.py"/>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Evaluate again</source>
        <translation>Évaluer à nouveau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>How far the judging is</source>
        <translation>Avancement de l'évaluation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Judge the model on pictures it has not learnt from.</source>
        <translation>Juger le modèle sur des images dont il n'a pas appris.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not all pictures could be judged ({0})</source>
        <translation>Toutes les images n'ont pas pu être évaluées ({0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Not evaluated on these pictures yet.</source>
        <translation>Pas encore évalué sur ces images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Parts of the evaluation</source>
        <translation>Parties de l'évaluation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Reading the evaluation…</source>
        <translation>Lecture de l'évaluation…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Un autre travail est en cours.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>This training has no model yet.</source>
        <translation>Cet entraînement n'a pas encore de modèle.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>What is the matter with the evaluation</source>
        <translation>Ce qui se passe avec l'évaluation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>Worth of a score</source>
        <translation>Ce que vaut un score</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0} pictures, {1} boxes</source>
        <translation>{0} images, {1} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_view.py"/>
        <source>{0}; of an older model, evaluate again</source>
        <translation>{0} ; d'un modèle plus ancien, évaluez à nouveau</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Export labels</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Import labels from {0}</source>
        <translation>Importer les annotations de {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Mark them done</source>
        <translation>Les marquer terminées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Nothing can be imported: the project is open in {0}.</source>
        <translation>Rien ne peut être importé : le projet est ouvert dans {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/exchange.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Copy the pictures too</source>
        <translation>&amp;Copier aussi les images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Replace an earlier export</source>
        <translation>&amp;Remplacer un export précédent</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>&amp;Where to</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>All that are labelled, also in progress</source>
        <translation>Toutes celles annotées, même en cours</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>An empty folder for the labels</source>
        <translation>Un dossier vide pour les annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose a folder, or type its whole path.</source>
        <translation>Choisissez un dossier, ou tapez son chemin complet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Choose another place, or “{0}”.</source>
        <translation>Choisissez un autre emplacement, ou « {0} ».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Double boxes are removed in the file</source>
        <translation>Les cadres en double sont retirés dans le fichier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Export labels</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model as</source>
        <translation>Exporter le modèle en</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export the model of {0}</source>
        <translation>Exporter le modèle du {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
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
        <translation>Avancement de l'export</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Models (*.{0})</source>
        <translation>Modèles (*.{0})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>ONNX, for nearly every program</source>
        <translation>ONNX, pour presque tous les logiciels</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} training pictures its AP is {1}; here it is {2}.</source>
        <translation>Sur {0} images d'entraînement son AP est {1} ; ici il est {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>On {0} validation pictures its AP is {1}; here it is {2}.</source>
        <translation>Sur {0} images de validation son AP est {1} ; ici il est {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those for the final test (test)</source>
        <translation>Seulement celles du test final (test)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those that are done or empty</source>
        <translation>Seulement les terminées ou vides</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to check on (val)</source>
        <translation>Seulement celles pour valider (val)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Only those to learn from (train)</source>
        <translation>Seulement celles pour apprendre (train)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Pictures of any size, not only the size it learnt with</source>
        <translation>Images de toute taille, pas seulement celle de l'apprentissage</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Small and quick on processors without a GPU (8 bits)</source>
        <translation>Petit et rapide sur processeur sans GPU (8 bits)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The engine is busy with something else.</source>
        <translation>Un autre travail est en cours.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>The file is shown the validation pictures and kept only if it finds in them what the model finds here.</source>
        <translation>On montre au fichier les images de validation ; il n'est gardé que s'il y trouve ce que le modèle trouve ici.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The labels could not be written.</source>
        <translation>Les annotations n'ont pas pu être écrites.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>The project has no split yet; Train makes one.</source>
        <translation>Le projet n'a pas encore de répartition ; Entraîner en crée une.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>TorchScript, for programs with PyTorch</source>
        <translation>TorchScript, pour les logiciels avec PyTorch</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>What came of the export</source>
        <translation>Résultat de l'export</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Whatever their part</source>
        <translation>Toutes les parts</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Where to write is not clear.</source>
        <translation>La destination n'est pas claire.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their marks</source>
        <translation>Quelles images, selon leur état</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Which pictures, by their part of the split</source>
        <translation>Quelles images, selon leur part de la répartition</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Why nothing was written</source>
        <translation>Pourquoi rien n'a été écrit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Write the labels to</source>
        <translation>Écrire les annotations dans</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writes the boxes for another program. Nothing in the project changes.</source>
        <translation>Écrit les cadres pour un autre programme. Rien ne change dans le projet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/export_dialog.py"/>
        <source>Writing labels…</source>
        <translation>Écriture des annotations…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0} is there: {1} MB.</source>
        <translation>{0} est prêt : {1} Mo.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/export_dialog.py"/>
        <source>{0}, beside it, shows how to use it.</source>
        <translation>{0}, à côté, montre comment l'utiliser.</translation>
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
        <translation>AP petits</translation>
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
        <translation>Cadres plus grands que cela.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 32 x 32 pixels.</source>
        <translation>Cadres jusqu'à 32 x 32 pixels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Boxes up to 96 x 96 pixels.</source>
        <translation>Cadres jusqu'à 96 x 96 pixels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>Share of the boxes that is found, as a mean over IoU 0.5 to 0.95.</source>
        <translation>Part des cadres trouvés, en moyenne pour IoU de 0,5 à 0,95.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>large</source>
        <translation>grands</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/figures.py"/>
        <source>medium</source>
        <translation>moyens</translation>
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
        <translation>Contrôle du jeu de données…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Date of the file</source>
        <translation>Date du fichier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Highest score that waits</source>
        <translation>Score le plus haut en attente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Lowest score that waits</source>
        <translation>Score le plus bas en attente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Number of boxes</source>
        <translation>Nombre de cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Order in the file</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the dates of the files…</source>
        <translation>Lecture des dates des fichiers…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Reading the split…</source>
        <translation>Lecture de la répartition…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>Sorting the names…</source>
        <translation>Tri des noms…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>boxes: {0}</source>
        <translation>cadres : {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>detections wait</source>
        <translation>détections en attente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for the test</source>
        <translation>pour le test</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for training</source>
        <translation>pour l'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>for validation</source>
        <translation>pour la validation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>in no part</source>
        <translation>dans aucune part</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no boxes</source>
        <translation>aucun cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>no detections wait</source>
        <translation>aucune détection en attente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>not: {0}</source>
        <translation>sauf : {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>some boxes</source>
        <translation>au moins un cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>with findings</source>
        <translation>avec constats</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>without findings</source>
        <translation>sans constat</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} boxes or more</source>
        <translation>{0} cadres ou plus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{0} to {1} boxes</source>
        <translation>{0} à {1} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>{1} boxes or fewer</source>
        <translation>{1} cadres ou moins</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is no filter. There are {choices}. Quotes look for it in names.</source>
        <translation>« {piece} » n'est pas un filtre. Il y a {choices}. Entre guillemets, il est cherché dans les noms.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” is not there. There are {choices}.</source>
        <translation>« {piece} » n'existe pas. Il y a {choices}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_words.py"/>
        <source>“{piece}” takes {choices}.</source>
        <translation>« {piece} » attend {choices}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find by name   {key}</source>
        <translation>Chercher par nom   {key}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Find pictures</source>
        <translation>Chercher des images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Sorted by: {name}, {way}</source>
        <translation>Tri : {name}, {way}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>Words of the name; * stands for anything, - in front for not.
state:done   category:name   boxes:&gt;5   split:val   finding:any   detections:any
Commas for one or the other: state:done,empty</source>
        <translation>Mots du nom ; * remplace n'importe quoi, - devant pour exclure.
state:done   category:nom   boxes:&gt;5   split:val   finding:any   detections:any
Des virgules pour l'un ou l'autre : state:done,empty</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_bar.py"/>
        <source>{listed} of {count}</source>
        <translation>{listed} sur {count}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Detections</source>
        <translation>Détections</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Number of boxes</source>
        <translation>Nombre de cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Show all pictures</source>
        <translation>Afficher toutes les images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
</context>
<context>
    <name>FindMoved</name>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 of {1} pictures is missing; its boxes are kept: {2}</source>
        <translation>1 image sur {1} est introuvable ; ses cadres sont gardés : {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture is linked again.</source>
        <translation>1 image est de nouveau liée.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>1 picture was found. Link it again?</source>
        <translation>1 image a été retrouvée. La lier à nouveau ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Find moved pictures…</source>
        <translation>Retrouver les images déplacées…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Link again</source>
        <translation>Lier à nouveau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Looking for pictures…</source>
        <translation>Recherche d'images…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is in {0} any more. The boxes are kept.</source>
        <translation>Il n'y a plus d'image dans {0}. Les cadres sont gardés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>No picture is missing.</source>
        <translation>Aucune image ne manque.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Pictures found</source>
        <translation>Images retrouvées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>The picture folder will be {0}.</source>
        <translation>Le dossier d'images sera {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>These are left as they are:</source>
        <translation>Celles-ci restent telles quelles :</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>Where are the pictures now?</source>
        <translation>Où sont les images maintenant ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} of {1} pictures are missing; their boxes are kept: {2}</source>
        <translation>{0} images sur {1} sont introuvables ; leurs cadres sont gardés : {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures are linked again.</source>
        <translation>{0} images sont de nouveau liées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>{0} pictures were found. Link them again?</source>
        <translation>{0} images ont été retrouvées. Les lier à nouveau ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/missing.py"/>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {count} boxes</source>
        <translation>Déplacer {count} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {count} boxes</source>
        <translation>Redimensionner {count} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand.py"/>
        <source>Resize {name}</source>
        <translation>Redimensionner {name}</translation>
    </message>
</context>
<context>
    <name>HandOptions</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is always shown.</source>
        <translation>Le réticule est toujours affiché.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is never shown.</source>
        <translation>Le réticule n'est jamais affiché.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/hand_options.py"/>
        <source>The crosshair is shown while drawing.</source>
        <translation>Le réticule est affiché pendant le tracé.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all {0}</source>
        <translation>Corriger les {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Fix all: {0}.</source>
        <translation>Tout corriger : {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Health</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Look first</source>
        <translation>Regarder d'abord</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Nothing odd was found.</source>
        <translation>Rien d'anormal n'a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Picture {0} of {1}; Enter shows the next.</source>
        <translation>Image {0} sur {1} ; Entrée montre la suivante.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Pictures read at {0}</source>
        <translation>Images lues à {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Reading pictures…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its picture</source>
        <translation>Afficher son image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>Show its pictures</source>
        <translation>Afficher ses images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The first {0} are listed.</source>
        <translation>Les {0} premiers sont listés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>The pictures were not read.</source>
        <translation>Les images n'ont pas été lues.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>What is odd, by kind</source>
        <translation>Ce qui est anormal, par type</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} errors</source>
        <translation>{0} erreurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} notes</source>
        <translation>{0} remarques</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{0} warnings</source>
        <translation>{0} avertissements</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{label}: {count}, without a look at each? Undo takes all of it back at once.</source>
        <translation>{label} : {count}, sans les regarder une à une ? Annuler défait tout d'un coup.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/panel.py"/>
        <source>{title}: fix {count}</source>
        <translation>{title} : corriger {count}</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>All {count} boxes are hidden. {key} shows them.</source>
        <translation>Les {count} cadres sont tous masqués. {key} les affiche.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>Hidden boxes</source>
        <translation>Cadres masqués</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hidden_note.py"/>
        <source>{hidden} of {count} boxes are hidden. {key} shows them.</source>
        <translation>{hidden} cadres sur {count} sont masqués. {key} les affiche.</translation>
    </message>
</context>
<context>
    <name>HintPlate</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/hint_plate.py"/>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>As it was opened</source>
        <translation>À l'ouverture</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, here you are</source>
        <translation>{change}, vous êtes ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{change}, undone</source>
        <translation>{change}, annulée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/rows.py"/>
        <source>{count} older changes can not be taken back</source>
        <translation>{count} modifications plus anciennes ne peuvent pas être annulées</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Changes, the newest last</source>
        <translation>Modifications, la plus récente en dernier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Done again: {text}</source>
        <translation>Rétabli : {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Going there</source>
        <translation>Déplacement dans l'historique</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>Undone: {text}</source>
        <translation>Annulé : {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes done again</source>
        <translation>{count} modifications rétablies</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/history/sheet.py"/>
        <source>{count} changes undone</source>
        <translation>{count} modifications annulées</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_list.py"/>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} sur {count}</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_view.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
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
        <translation>&amp;Annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Brings in boxes that another program made for pictures of this project. Before anything changes you see what comes in and what does not.</source>
        <translation>Ajoute des cadres qu'un autre programme a faits pour des images de ce projet. Avant tout changement, vous voyez ce qui est repris et ce qui ne l'est pas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Choose the format</source>
        <translation>Choisissez le format</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Done: every object has its box. Only such pictures are trained on.</source>
        <translation>Terminée : chaque objet a son cadre. Seules ces images servent à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Folder with the labels to import</source>
        <translation>Dossier des annotations à importer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Import labels</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It cannot be looked at.</source>
        <translation>Impossible de l'examiner.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It fits several formats: {0}. Choose one of them.</source>
        <translation>Plusieurs formats conviennent : {0}. Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>It is packed: unpack it, and choose the folder.</source>
        <translation>C'est une archive : décompressez-la et choisissez le dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels ({0});;All files (*)</source>
        <translation>Annotations ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Labels to import</source>
        <translation>Annotations à importer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Leave their marks as they are</source>
        <translation>Laisser leur état tel quel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Looks like {0}.</source>
        <translation>Probablement {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them done</source>
        <translation>Les marquer terminées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Mark them in progress</source>
        <translation>Les marquer en cours</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Read labels</source>
        <translation>Lire les annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Reading labels…</source>
        <translation>Lecture des annotations…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The format cannot be told by looking: choose it.</source>
        <translation>Le format ne se reconnaît pas : choisissez-le.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The labels could not be read.</source>
        <translation>Les annotations n'ont pas pu être lues.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>The project was changed meanwhile, so the labels were read again.</source>
        <translation>Le projet a changé entre-temps : les annotations ont été relues.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>What to mark the pictures as</source>
        <translation>État à donner aux images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/import_dialog.py"/>
        <source>Why nothing could be read</source>
        <translation>Pourquoi rien n'a pu être lu</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Starting the engine…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/job_bar.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0} : {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press a key, or Esc to give up</source>
        <translation>Une touche, ou Échap : annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_field.py"/>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
</context>
<context>
    <name>KeyboardDrawing</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/keyboard_drawing.py"/>
        <source>Arrows move the box (Shift: 10 pixels), Alt+arrows widen it, Alt+Shift+arrows narrow it. Return keeps it, Esc drops it.</source>
        <translation>Les flèches déplacent le cadre (Maj : 10 pixels), Alt+flèches l'élargit, Alt+Maj+flèches le réduit. Entrée le garde, Échap l'abandonne.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Add a key…</source>
        <translation>&amp;Ajouter un raccourci…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Back to its own keys</source>
        <translation>&amp;Revenir aux raccourcis d'origine</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Remove the key</source>
        <translation>&amp;Supprimer le raccourci</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>&amp;Use it here, not there</source>
        <translation>&amp;Utiliser ici plutôt que là-bas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>All keys are reset.</source>
        <translation>Raccourcis réinitialisés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Choose keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Keys of this action</source>
        <translation>Raccourcis de cette action</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>Reset a&amp;ll keys</source>
        <translation>Tout réinitia&amp;liser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is taken. {why}</source>
        <translation>{key} est déjà prise. {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} is the key of {actions}. Should it be the key of this one?</source>
        <translation>{key} est le raccourci de {actions}. L'attribuer à cette action ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_dialog.py"/>
        <source>{key} works from now on.</source>
        <translation>{key} fonctionne dès maintenant.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>List of keys</source>
        <translation>Liste des raccourcis</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/keys_sheet.py"/>
        <source>No action is called so.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>The model at step {0}</source>
        <translation>Le modèle à l'étape {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees here is shown while it goes on.</source>
        <translation>Ce que l'entraînement voit ici est affiché pendant qu'il se déroule.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/learning.py"/>
        <source>What a training sees is not shown.</source>
        <translation>Ce que l'entraînement voit n'est pas affiché.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>A training is running</source>
        <translation>Un entraînement est en cours</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? The best model so far is kept, and it can go on the next time.</source>
        <translation>L'arrêter et fermer ? Le meilleur modèle jusqu'ici est gardé, et il pourra continuer la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>Stop it and close? You can let it look again at any time.</source>
        <translation>L'arrêter et fermer ? Vous pourrez relancer la prédiction à tout moment.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>The model is looking at your pictures</source>
        <translation>Le modèle examine vos images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written, because another program changed it. Your version is kept as a backup, but your changes do not come back by themselves. Close anyway?</source>
        <translation>annotations.json n'a pas pu être écrit, car un autre programme l'a modifié. Votre version est gardée comme sauvegarde, mais vos modifications ne reviendront pas d'elles-mêmes. Fermer quand même ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/leaving.py"/>
        <source>annotations.json could not be written. Your changes are in the journal and come back when you open the project again. Close anyway?</source>
        <translation>annotations.json n'a pas pu être écrit. Vos modifications sont dans le journal et reviendront quand vous rouvrirez le projet. Fermer quand même ?</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>Log of the engine</source>
        <translation>Journal du moteur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/log_view.py"/>
        <source>The engine has not written anything.</source>
        <translation>Le moteur n'a rien écrit.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/main_window.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>No project yet</source>
        <translation>Aucun projet pour l'instant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/minimap.py"/>
        <source>Overview of the picture</source>
        <translation>Vue d'ensemble de l'image</translation>
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
        <translation> Go</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>All of it: wants a GPU</source>
        <translation>En entier : demande un GPU</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>As all others</source>
        <translation>Comme toutes les autres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Come up oftener</source>
        <translation>Reviennent plus souvent</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Disk for kept features</source>
        <translation>Disque pour les caractéristiques gardées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>End early</source>
        <translation>Finir plus tôt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Half of the views</source>
        <translation>La moitié des vues</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much of the backbone is trained</source>
        <translation>Quelle part du backbone est entraînée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>How much pictures are varied</source>
        <translation>À quel point les images sont variées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Its last two blocks</source>
        <translation>Ses deux derniers blocs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Kept on disk</source>
        <translation>Gardé sur disque</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Mosaic: four pictures in one</source>
        <translation>Mosaïque : quatre images en une</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Much</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Never: takes all its time</source>
        <translation>Jamais : prend tout son temps</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>None of it: quickest</source>
        <translation>Rien : le plus rapide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Rare categories</source>
        <translation>Catégories rares</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Seen from above: also upside down</source>
        <translation>Vu d'en haut : aussi à l'envers</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Train backbone</source>
        <translation>Entraîner le backbone</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Vary pictures</source>
        <translation>Varier les images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>When it gets no better</source>
        <translation>Quand il n'y a plus de progrès</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether pictures with rare categories come up oftener</source>
        <translation>Si les images aux catégories rares reviennent plus souvent</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/more_choices.py"/>
        <source>Whether the training ends early when it gets no better</source>
        <translation>Si l'entraînement finit plus tôt quand il n'y a plus de progrès</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/notice_bar.py"/>
        <source>Notice</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Move by key</source>
        <translation>Déplacer au clavier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/canvas/nudge.py"/>
        <source>Resize by key</source>
        <translation>Redimensionner au clavier</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Go to picture</source>
        <translation>Aller à l'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>Number of the picture in the list</source>
        <translation>Numéro de l'image dans la liste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/number_field.py"/>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, a minute to go</source>
        <translation>environ {pace} par minute, encore une minute</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {hours} hours to go</source>
        <translation>environ {pace} par minute, encore {hours} heures</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>about {pace} a minute, {left} minutes to go</source>
        <translation>environ {pace} par minute, encore {left} minutes</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Find an action, a setting or a picture</source>
        <translation>Chercher une action, un paramètre ou une image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette.py"/>
        <source>What would you like to do? Or a picture's name</source>
        <translation>Que voulez-vous faire ? Ou le nom d'une image</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to check on</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Pictures to test on</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/part_choice.py"/>
        <source>Which pictures the model is judged on</source>
        <translation>Sur quelles images le modèle est jugé</translation>
    </message>
</context>
<context>
    <name>PickerRows</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picker_rows.py"/>
        <source>New category: {name}</source>
        <translation>Nouvelle catégorie : {name}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied the picture, {size} pixels.</source>
        <translation>Image copiée, {size} pixels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Copied: {path}</source>
        <translation>Copié : {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>The picture is still being read.</source>
        <translation>L'image est encore en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <source>{picture} is set aside; its file stays. {key} brings it back.</source>
        <translation>{picture} est mise de côté ; son fichier reste. {key} la reprend.</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>A new picture lies in the folder: {name}</source>
        <translation>Une nouvelle image se trouve dans le dossier : {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Bring it back…</source>
        <translation>La reprendre…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Copying pictures…</source>
        <translation>Copie des images…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>Drop a folder of pictures, pictures, or a label file.</source>
        <translation>Déposez un dossier d'images, des images ou un fichier d'annotations.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>No picture is set aside.</source>
        <translation>Aucune image n'est mise de côté.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>The folder is {folder}. The originals stay as they are.</source>
        <translation>Le dossier est {folder}. Les originaux restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} new pictures lie in the folder.</source>
        <translation>{count} nouvelles images se trouvent dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{count} pictures are not in the project's picture folder. Copy them there?</source>
        <translation>{count} images ne sont pas dans le dossier d'images du projet. Les y copier ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is not in the project's picture folder. Copy it there?</source>
        <translation>{picture} n'est pas dans le dossier d'images du projet. L'y copier ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_files.py"/>
        <source>{picture} is set aside.</source>
        <translation>{picture} est mise de côté.</translation>
    </message>
</context>
<context>
    <name>PictureInWords</name>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No box is selected.</source>
        <translation>Aucun cadre n'est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>No picture is shown.</source>
        <translation>Aucune image n'est affichée.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected boxes: {count}.</source>
        <translation>Cadres sélectionnés : {count}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>Selected: {category}, from {x}, {y}, {width} wide and {height} high.</source>
        <translation>Sélection : {category}, à partir de {x}, {y}, {width} de large et {height} de haut.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/picture_in_words.py"/>
        <source>{picture}, {width} by {height} pixels. Boxes: {count}.</source>
        <translation>{picture}, {width} par {height} pixels. Cadres : {count}.</translation>
    </message>
</context>
<context>
    <name>PictureShow</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>The picture is {now} now but was {before}: its boxes may be off.</source>
        <translation>L'image fait maintenant {now} au lieu de {before} : ses cadres peuvent être décalés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_show.py"/>
        <source>{now} now, but the boxes are of {before}</source>
        <translation>{now} maintenant, mais les cadres datent de {before}</translation>
    </message>
</context>
<context>
    <name>PixelReadout</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/pixel_readout.py"/>
        <source>x {x}, y {y}: {values}</source>
        <translation>x {x}, y {y} : {values}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a file</source>
        <translation>{0} : choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/form.py"/>
        <source>{0}: choose a folder</source>
        <translation>{0} : choisir un dossier</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/plan_view.py"/>
        <source>What the training will do</source>
        <translation>Ce que fera l'entraînement</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/curves.py"/>
        <source>Nothing to draw yet</source>
        <translation>Rien à tracer pour l'instant</translation>
    </message>
</context>
<context>
    <name>PrecisionView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Category of the curve</source>
        <translation>Catégorie de la courbe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>Precision over recall at IoU 0.5</source>
        <translation>Précision selon le rappel à IoU 0,5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>The {0} with the most boxes</source>
        <translation>Les {0} avec le plus de cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>mean of all</source>
        <translation>moyenne de toutes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/evaluation_plots.py"/>
        <source>threshold {0}</source>
        <translation>seuil {0}</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with a prediction. Predict when it has ended.</source>
        <translation>Le moteur est occupé par une prédiction. Relancez quand elle sera finie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with an evaluation. Predict when it has ended.</source>
        <translation>Le moteur est occupé par une évaluation. Relancez quand elle sera finie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with another job. Predict when it has ended.</source>
        <translation>Le moteur est occupé par une autre tâche. Relancez quand elle sera finie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The engine is busy with training. Predict when it has ended.</source>
        <translation>Le moteur est occupé par un entraînement. Lancez la prédiction quand il sera fini.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/prediction.py"/>
        <source>The project could not be saved, so nothing was predicted.</source>
        <translation>Le projet n'a pas pu être enregistré, rien n'a donc été prédit.</translation>
    </message>
</context>
<context>
    <name>PreflightSheet</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes of each category</source>
        <translation>Cadres de chaque catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Boxes to learn</source>
        <translation>Cadres à apprendre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Double-click to see the picture</source>
        <translation>Double-cliquez pour voir l'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Not ready to train yet</source>
        <translation>Pas encore prêt pour l'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>One thing worth a look</source>
        <translation>Un point à regarder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Say which pictures are for learning and which for checking</source>
        <translation>Dire quelles images servent à apprendre et lesquelles à valider</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split the pictures</source>
        <translation>Répartir les images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Split…</source>
        <translation>Répartir…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>To check</source>
        <translation>À valider</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>What must be put right first</source>
        <translation>Ce qu'il faut d'abord corriger</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} kept for the final test</source>
        <translation>{0} gardées pour le test final</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} or more are better</source>
        <translation>{0} ou plus, c'est mieux</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look</source>
        <translation>{0} points à regarder</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} things worth a look, the first {1} of them here</source>
        <translation>{0} points à regarder, voici les {1} premiers</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to check on</source>
        <translation>{0} pour valider</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/preflight_sheet.py"/>
        <source>{0} to learn from</source>
        <translation>{0} pour apprendre</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <location filename="../../deitdet_gui/gui/preparation.py"/>
        <source>The project could not be made: {0}</source>
        <translation>Le projet n'a pas pu être créé : {0}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/progress.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/progress_strip.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} done</source>
        <translation>{done:,} terminées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>{done:,} of {count:,} done</source>
        <translation>{done:,} sur {count:,} terminées</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>1 detection waits</source>
        <translation>1 détection en attente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>All categories</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>As listed</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Category to show</source>
        <translation>Catégorie à afficher</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Most first</source>
        <translation>Les plus chargées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Order of the pictures</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Put every threshold where the model did best on the validation pictures</source>
        <translation>Mettre chaque seuil là où le modèle a été le meilleur sur les images de validation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Reset the thresholds</source>
        <translation>Réinitialiser les seuils</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Show from this score</source>
        <translation>Afficher à partir de ce score</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>Surest first</source>
        <translation>Les plus sûres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on 1 picture</source>
        <translation>{0:,} détections en attente sur 1 image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/queue_panel.py"/>
        <source>{0:,} detections wait on {1:,} pictures</source>
        <translation>{0:,} détections en attente sur {1:,} images</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Next, when this is over: {0}</source>
        <translation>Ensuite, quand ceci sera terminé : {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>They begin one after another. After the window was closed they do not begin by themselves, but stay in the list of trainings.</source>
        <translation>Ils commencent l'un après l'autre. Une fois la fenêtre fermée, ils ne commencent pas d'eux-mêmes, mais restent dans la liste des entraînements.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>Trainings that wait for their turn</source>
        <translation>Entraînements qui attendent leur tour</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/queue_view.py"/>
        <source>{0} pictures</source>
        <translation>{0} images</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take it off this list; nothing is deleted</source>
        <translation>Retirer de cette liste ; rien n'est supprimé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recent_row.py"/>
        <source>Take {name} off this list</source>
        <translation>Retirer {name} de cette liste</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Bringing the backup back…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Open the backup of {when} ({count} boxes)</source>
        <translation>Ouvrir la sauvegarde du {when} ({count} cadres)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now.</source>
        <translation>La sauvegarde est maintenant ouverte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>The backup is open now. What was there is kept as {0}.</source>
        <translation>La sauvegarde est maintenant ouverte. Ce qui s'y trouvait est gardé sous le nom {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>There is no backup of it that can be read. It was left as it is.</source>
        <translation>Il n'en existe aucune sauvegarde lisible. Rien n'a été changé.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Deserve a look: {0}</source>
        <translation>À regarder : {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Left out: {0}</source>
        <translation>Écartés : {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Notes: {0}</source>
        <translation>Remarques : {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texte (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The report file</source>
        <translation>Le fichier du rapport</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>The whole report is in {0}.</source>
        <translation>Le rapport complet est dans {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is left out or deserves a look</source>
        <translation>Ce qui est écarté ou mérite un regard</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>What is missing on the other side</source>
        <translation>Ce qui manque à l'arrivée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>Which, and why, is listed below.</source>
        <translation>La liste et les raisons sont ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>{0} things are left out</source>
        <translation>{0} éléments sont écartés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/report_dialog.py"/>
        <source>… and {0} more: save the report to have all of them.</source>
        <translation>… et {0} de plus : enregistrez le rapport pour les avoir tous.</translation>
    </message>
</context>
<context>
    <name>Rescan</name>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 file could not be read: {1}</source>
        <translation>1 fichier n'a pas pu être lu : {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 new picture.</source>
        <translation>1 nouvelle image.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>1 note: {1}</source>
        <translation>1 remarque : {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add one picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Add {0} pictures</source>
        <translation>Ajouter {0} images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>Looking for new pictures…</source>
        <translation>Recherche de nouvelles images…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} files could not be read: {1}</source>
        <translation>{0} fichiers n'ont pas pu être lus : {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} new pictures.</source>
        <translation>{0} nouvelles images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/rescan.py"/>
        <source>{0} notes: {1}</source>
        <translation>{0} remarques : {1}</translation>
    </message>
</context>
<context>
    <name>Retrace</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Done again: {text}</source>
        <translation>Rétabli : {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>Undone: {text}</source>
        <translation>Annulé : {text}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/retrace.py"/>
        <source>{what} (on {count} pictures)</source>
        <translation>{what} (sur {count} images)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Draw boxes on some pictures, mark them done and train. Then you see here what the model finds on the others.</source>
        <translation>Tracez des cadres sur quelques images, marquez-les comme terminées et entraînez un modèle. Vous verrez alors ici ce qu'il trouve sur les autres.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Lower the threshold to see weaker ones, or train again.</source>
        <translation>Baissez le seuil pour en voir de moins sûres, ou entraînez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Nothing waits on this picture. {key} marks it done and goes on.</source>
        <translation>Rien n'attend sur cette image. {key} la marque comme terminée et passe à la suite.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Pictures not looked at yet: {0}.</source>
        <translation>Images pas encore examinées : {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Predict all pictures</source>
        <translation>Prédire sur toutes les images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The detections cannot be read</source>
        <translation>Les détections ne peuvent pas être lues</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>The model is ready, and has not looked at your pictures yet.</source>
        <translation>Le modèle est prêt, et n'a pas encore examiné vos images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>There is no model yet. Train first.</source>
        <translation>Il n'y a pas encore de modèle. Entraînez d'abord.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>Train first</source>
        <translation>Entraînez d'abord</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>What the model found waits here for an answer, one after the other.</source>
        <translation>Ce que le modèle a trouvé attend ici une réponse, l'un après l'autre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/page.py"/>
        <source>predicting {0} / {1}</source>
        <translation>prédiction {0} / {1}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has boxes and is not empty.</source>
        <translation>1 image a des cadres et n'est pas vide.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>1 picture has no boxes to be done.</source>
        <translation>1 image n'a aucun cadre pour être terminée.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Done: nothing here</source>
        <translation>Terminée : rien ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done</source>
        <translation>Marquer comme terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Mark as done: nothing here</source>
        <translation>Marquer comme terminée : rien ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Select all pictures of the list</source>
        <translation>Sélectionner toutes les images de la liste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Skip: do not use</source>
        <translation>Ignorer : ne pas utiliser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>Take the mark back</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have boxes and are not empty.</source>
        <translation>{0} images ont des cadres et ne sont pas vides.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{0} pictures have no boxes to be done.</source>
        <translation>{0} images n'ont aucun cadre pour être terminées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/picture_actions.py"/>
        <location filename="../../deitdet_gui/gui/annotate/row_menu.py"/>
        <source>{action} ({count} pictures)</source>
        <translation>{action} ({count} images)</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>About the predictions</source>
        <translation>À propos des prédictions</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Pictures looked at</source>
        <translation>Images examinées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Predict all pictures</source>
        <translation>Prédire sur toutes les images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/run_bar.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>10 more minutes</source>
        <translation>10 minutes de plus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it 10 more minutes</source>
        <translation>Lui donner 10 minutes de plus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Give it ten more minutes than it has now.</source>
        <translation>Lui donne dix minutes de plus qu'il n'a maintenant.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Going on…</source>
        <translation>Reprise en cours…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stop, keep the best</source>
        <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
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
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin a new training with this model and the boxes as they are now.</source>
        <translation>Commencer un nouvel entraînement avec ce modèle et les cadres actuels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begin next</source>
        <translation>Commencer ensuite</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare with another training</source>
        <translation>Comparer avec un autre entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Export model…</source>
        <translation>Exporter le modèle…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Go on next</source>
        <translation>Continuer ensuite</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>New one from this</source>
        <translation>Un nouveau à partir de lui</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Review with this model</source>
        <translation>Vérifier avec ce modèle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train longer</source>
        <translation>Entraîner plus longtemps</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Train this finished one for some more time.</source>
        <translation>Prolonger cet entraînement déjà terminé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>Trainings of this project</source>
        <translation>Entraînements de ce projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>training…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_list.py"/>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>
The best model so far is kept.</source>
        <translation>
Le meilleur modèle jusqu'ici est gardé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP of the best model</source>
        <translation>AP du meilleur modèle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>AP {0}, AP50 {1} at step {2}</source>
        <translation>AP {0}, AP50 {1} à l'étape {2}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Average precision of each category</source>
        <translation>Précision moyenne de chaque catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Finished: {0}</source>
        <translation>Terminé : {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How far the training is</source>
        <translation>Avancement de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How it learns, and how well it finds boxes</source>
        <translation>Comment il apprend et à quel point il trouve les cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>How the training ended</source>
        <translation>Issue de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Interrupted: it ended without a word. The log may say more.</source>
        <translation>Interrompu : il s'est arrêté sans rien dire. Le journal en dit peut-être plus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Its curves will be drawn here while it goes.</source>
        <translation>Ses courbes se traceront ici au fur et à mesure.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>No training yet</source>
        <translation>Pas encore d'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Notes of the training</source>
        <translation>Remarques sur l'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Scores, notes and log of the training</source>
        <translation>Scores, remarques et journal de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Steps taken: {0}. A few hundred are needed: train longer.</source>
        <translation>Pas effectués : {0}. Il en faut quelques centaines : entraînez plus longtemps.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model is kept: {0}</source>
        <translation>Le meilleur modèle est gardé : {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>The best model so far is kept.</source>
        <translation>Le meilleur modèle jusqu'ici est gardé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>There was no model to keep yet.</source>
        <translation>Il n'y avait pas encore de modèle à garder.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}</source>
        <translation>Entraînement du {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Training of {0}: {1} pictures, {2} to check on</source>
        <translation>Entraînement du {0} : {1} images, {2} pour valider</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_view.py"/>
        <source>Watch it learn</source>
        <translation>Le regarder apprendre</translation>
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
        <translation>AP des cadres plus grands que cela.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 32 x 32 pixels.</source>
        <translation>AP des cadres jusqu'à 32 x 32 pixels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP of boxes up to 96 x 96 pixels.</source>
        <translation>AP des cadres jusqu'à 96 x 96 pixels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>From this score on precision is {0} and recall {1}.</source>
        <translation>À partir de ce score, la précision est {0} et le rappel {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>How well each category is found</source>
        <translation>À quel point chaque catégorie est trouvée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Large</source>
        <translation>Grands</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Medium</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>The score from which on detections are shown: the best F1.</source>
        <translation>Le score à partir duquel les détections sont montrées : le meilleur F1.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>With so few boxes to find these numbers are mostly luck.</source>
        <translation>Avec si peu de cadres, ces chiffres sont surtout du hasard.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/score_table.py"/>
        <source>{0}: too few</source>
        <translation>{0} : trop peu</translation>
    </message>
</context>
<context>
    <name>Seeing</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>Lines come between pixels when you are zoomed in far.</source>
        <translation>Des lignes apparaissent entre les pixels à fort grossissement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>No lines between pixels.</source>
        <translation>Pas de lignes entre les pixels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview comes up while you are zoomed in.</source>
        <translation>La vue d'ensemble apparaît quand vous zoomez.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/seeing.py"/>
        <source>The overview is hidden.</source>
        <translation>La vue d'ensemble est masquée.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Back to the &amp;defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/filter_menu.py"/>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Another number is another split</source>
        <translation>Un autre nombre donne une autre répartition</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Each training learns from one part of the pictures and is checked on another. The split is kept, so that trainings can be compared.</source>
        <translation>Chaque entraînement apprend sur une part des images et se valide sur une autre. La répartition est gardée, pour que les entraînements restent comparables.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Export lists…</source>
        <translation>Exporter les listes…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder for train.txt, val.txt, test.txt</source>
        <translation>Dossier pour train.txt, val.txt, test.txt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Folder with train.txt, val.txt, test.txt</source>
        <translation>Dossier avec train.txt, val.txt, test.txt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>For the final test</source>
        <translation>Pour le test final</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Import lists…</source>
        <translation>Importer des listes…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep near-duplicates in one part</source>
        <translation>Garder les quasi-doublons dans la même part</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Keep the pictures of a folder in one part</source>
        <translation>Garder les images d'un dossier dans la même part</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Looking for pictures that are nearly the same…</source>
        <translation>Recherche d'images presque identiques…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Near-duplicates could not be looked for.</source>
        <translation>Les quasi-doublons n'ont pas pu être recherchés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>No lists</source>
        <translation>Aucune liste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again</source>
        <translation>Répartir à nouveau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split again?</source>
        <translation>Répartir à nouveau ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Split the pictures</source>
        <translation>Répartir les images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The lists are in {0}.</source>
        <translation>Les listes sont dans {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>The scores of the trainings so far ({0}) were measured on other pictures. They cannot be compared with those of trainings to come, and a model that goes on from one of them may have learnt pictures that it will be judged on.</source>
        <translation>Les scores des entraînements effectués ({0}) ont été mesurés sur d'autres images. Ils ne seront pas comparables à ceux des prochains entraînements, et un modèle qui repart de l'un d'eux peut avoir appris des images sur lesquelles il sera jugé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>There is no train.txt, val.txt or test.txt in {0}.</source>
        <translation>Il n'y a ni train.txt, ni val.txt, ni test.txt dans {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>This cannot be done</source>
        <translation>C'est impossible</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To check on</source>
        <translation>Pour valider</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>To learn from</source>
        <translation>Pour apprendre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>Why there is no such split</source>
        <translation>Pourquoi cette répartition est impossible</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have near-duplicates, which are in the same part.</source>
        <translation>{0} images ont des quasi-doublons, placés dans la même part.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_dialog.py"/>
        <source>{0} pictures have no part yet; they get one when they are used.</source>
        <translation>{0} images n'ont pas encore de part ; elles en recevront une quand elles serviront.</translation>
    </message>
</context>
<context>
    <name>SplitTableView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Boxes of</source>
        <translation>Cadres de</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Check</source>
        <translation>Valider</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Pictures and boxes in each part</source>
        <translation>Images et cadres de chaque part</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on 1 picture</source>
        <translation>sur 1 image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/split_table.py"/>
        <source>on {0} pictures</source>
        <translation>sur {0} images</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/stage.py"/>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>Standstill</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Everything is on disk: the window may be closed, and it can go on.</source>
        <translation>Tout est sur le disque : la fenêtre peut être fermée, il pourra continuer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Paused at step {0}. {1}</source>
        <translation>En pause à l'étape {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>What it has saved is kept if you end it; it can go on from there.</source>
        <translation>Ce qui a été enregistré est gardé si vous y mettez fin ; il pourra continuer de là.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/run_control.py"/>
        <source>Why the training stands still</source>
        <translation>Pourquoi l'entraînement est à l'arrêt</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Choose it again, or other weights.</source>
        <translation>Choisissez-le de nouveau, ou d'autres poids.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Getting the training ready. New pictures are compared with the others…</source>
        <translation>Préparation de l'entraînement. Les nouvelles images sont comparées aux autres…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Why the training did not start</source>
        <translation>Pourquoi l'entraînement n'a pas démarré</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/starting.py"/>
        <source>Your boxes could not be saved, so the training did not start.</source>
        <translation>Vos cadres n'ont pas pu être enregistrés, l'entraînement n'a donc pas démarré.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>1 box</source>
        <translation>1 cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>detections that wait: {count}</source>
        <translation>détections en attente : {count}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>something odd was found</source>
        <translation>une anomalie a été trouvée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>unlabelled</source>
        <translation>non annotée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/image_rows.py"/>
        <source>{count} boxes</source>
        <translation>{count} cadres</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>Validation pictures as the model saw them, step by step</source>
        <translation>Images de validation telles que le modèle les a vues, étape par étape</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>{0} pictures, {1} steps</source>
        <translation>{0} images, {1} étapes</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Least score of {0}</source>
        <translation>Score minimal de {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/threshold_panel.py"/>
        <source>mixed</source>
        <translation>variés</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Automatic: {0:.0f} min</source>
        <translation>Automatique : {0:.0f} min</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>End by this time, however long that is from now.</source>
        <translation>Finir à cette heure, quel que soit le temps qui reste.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Finish by a time of the day</source>
        <translation>Finir à une heure donnée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>Time for the training in minutes</source>
        <translation>Durée de l'entraînement en minutes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>When the training is to be over</source>
        <translation>Quand l'entraînement doit être fini</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/time_choice.py"/>
        <source>finish by</source>
        <translation>finir à</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Add to the queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>Train   ·   about {0} on this {1}</source>
        <translation>Entraîner   ·   environ {0} sur ce {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>What it will do</source>
        <translation>Ce qu'il fera</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/page.py"/>
        <source>it is open in {0}; this window can only look.</source>
        <translation>il est ouvert dans {0} ; cette fenêtre ne peut que consulter.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>training paused</source>
        <translation>entraînement en pause</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/training.py"/>
        <source>{0} The training was started once more, from where it was saved last.</source>
        <translation>{0} L'entraînement a été relancé une fois, de là où il avait été enregistré.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>Pictures with detections that wait</source>
        <translation>Images avec des détections en attente</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: answered</source>
        <translation>{0} : traitée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/review/waiting_list.py"/>
        <source>{0}: {1} wait, best score {2}</source>
        <translation>{0} : {1} en attente, meilleur score {2}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Do not skip</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Done: nothing here</source>
        <translation>Terminée : rien ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Every picture of the list is done.</source>
        <translation>Toutes les images de la liste sont terminées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>It cannot be shown. {key} skips it.</source>
        <translation>Elle ne peut pas être affichée. {key} l'ignore.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>No boxes here: {key} says it is empty.</source>
        <translation>Aucun cadre ici : {key} dit qu'elle est vide.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>One moment: the picture is still being read.</source>
        <translation>Un instant : l'image est encore en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>There are boxes here, so it is not empty. {key} says done.</source>
        <translation>Il y a des cadres ici, elle n'est donc pas vide. {key} la dit terminée.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the first picture of the list.</source>
        <translation>C'est la première image de la liste.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/annotate/walk.py"/>
        <source>This is the last picture of the list.</source>
        <translation>C'est la dernière image de la liste.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/watching.py"/>
        <source>The engine has not got on for {0}.</source>
        <translation>Rien n'avance depuis {0}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Begin with a folder of pictures</source>
        <translation>Commencez par un dossier d'images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Open a folder of pictures…</source>
        <translation>Ouvrir un dossier d'images…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or drop a folder of pictures here. Everything stays on this computer,
and your pictures are never changed.</source>
        <translation>Ou déposez un dossier d'images ici. Tout reste sur cet ordinateur,
et vos images ne sont jamais modifiées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Or go on with</source>
        <translation>Ou continuez avec</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Preparing the project</source>
        <translation>Préparation du projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome.py"/>
        <source>Try the sample project</source>
        <translation>Essayer le projet d'exemple</translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Draw boxes</source>
        <translation>Tracer des cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>See what it finds</source>
        <translation>Voir ce qu'il trouve</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/welcome_picture.py"/>
        <source>Train on them</source>
        <translation>Entraîner dessus</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>Open in {0}. You can look, but not change anything here.</source>
        <translation>Ouvert dans {0}. Vous pouvez consulter, mais rien modifier ici.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>The training is over. What it finds in your pictures comes up under Review.</source>
        <translation>L'entraînement est fini. Ce qu'il trouve dans vos images apparaîtra sous « Vérifier ».</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>only to look at</source>
        <translation>en consultation seule</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saved {0}</source>
        <translation>enregistré à {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} changes of a session that ended suddenly were brought back.</source>
        <translation>{0} modifications d'une session interrompue ont été récupérées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} done, {1} empty, {2} to go</source>
        <translation>{0} terminées, {1} vides, {2} à faire</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/workspace.py"/>
        <source>{0} records of annotations.json cannot be shown; they are kept. First: {1}</source>
        <translation>{0} entrées d'annotations.json ne peuvent pas être affichées ; elles sont gardées. Première : {1}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>step {0}</source>
        <translation>étape {0}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/strip_view.py"/>
        <source>your boxes</source>
        <translation>vos cadres</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept all on this picture</source>
        <translation>Tout accepter sur cette image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 0</source>
        <translation>Accepter comme catégorie 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 1</source>
        <translation>Accepter comme catégorie 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 2</source>
        <translation>Accepter comme catégorie 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 3</source>
        <translation>Accepter comme catégorie 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 4</source>
        <translation>Accepter comme catégorie 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 5</source>
        <translation>Accepter comme catégorie 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 6</source>
        <translation>Accepter comme catégorie 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 7</source>
        <translation>Accepter comme catégorie 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 8</source>
        <translation>Accepter comme catégorie 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Accept as category 9</source>
        <translation>Accepter comme catégorie 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align left edges</source>
        <translation>Aligner les bords gauches</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align lower edges</source>
        <translation>Aligner les bords inférieurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a column</source>
        <translation>Aligner les milieux en colonne</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align middles in a row</source>
        <translation>Aligner les milieux en ligne</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align right edges</source>
        <translation>Aligner les bords droits</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Align upper edges</source>
        <translation>Aligner les bords supérieurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Arrange</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As high as the last one</source>
        <translation>Même hauteur que le dernier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As large as the last one</source>
        <translation>Même taille que le dernier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>As wide as the last one</source>
        <translation>Même largeur que le dernier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to how it was found</source>
        <translation>Revenir à la détection d'origine</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the category before</source>
        <translation>Revenir à la catégorie d'avant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Back to the page</source>
        <translation>Revenir à la page</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Boxes of the previous picture</source>
        <translation>Cadres de l'image précédente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours: back to normal</source>
        <translation>Luminosité et couleurs : revenir à la normale</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Brightness and colours…</source>
        <translation>Luminosité et couleurs…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Bring back pictures set aside…</source>
        <translation>Reprendre des images mises de côté…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 0</source>
        <translation>Catégorie 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 1</source>
        <translation>Catégorie 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 2</source>
        <translation>Catégorie 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 3</source>
        <translation>Catégorie 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 4</source>
        <translation>Catégorie 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 5</source>
        <translation>Catégorie 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 6</source>
        <translation>Catégorie 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 7</source>
        <translation>Catégorie 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 8</source>
        <translation>Catégorie 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Category 9</source>
        <translation>Catégorie 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Check the dataset…</source>
        <translation>Contrôler le jeu de données…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose a category…</source>
        <translation>Choisir une catégorie…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Choose keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Close the project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy box</source>
        <translation>Copier le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Copy the picture</source>
        <translation>Copier l'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crosshair: always, drawing, never</source>
        <translation>Réticule : toujours, en traçant, jamais</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Crowd</source>
        <translation>Foule</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Cut box</source>
        <translation>Couper le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Delete box</source>
        <translation>Supprimer le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Difficult</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done, and next</source>
        <translation>Terminée, suivante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Done: nothing here, and next</source>
        <translation>Terminée : rien ici, suivante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw a box by keys</source>
        <translation>Tracer un cadre au clavier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Draw the next box</source>
        <translation>Tracer le prochain cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Duplicate box</source>
        <translation>Dupliquer le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from left to right</source>
        <translation>Espaces égaux de gauche à droite</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Equal gaps from top to bottom</source>
        <translation>Espaces égaux de haut en bas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export labels…</source>
        <translation>Exporter les annotations…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Export model…</source>
        <translation>Exporter le modèle…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find a picture</source>
        <translation>Chercher une image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find an action…</source>
        <translation>Chercher une action…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Find moved pictures…</source>
        <translation>Retrouver les images déplacées…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>First picture</source>
        <translation>Première image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the picture</source>
        <translation>Ajuster l'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix all of its kind</source>
        <translation>Corriger tous ceux de ce type</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Fix it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go on after one box, or stay</source>
        <translation>Avancer après un cadre, ou rester</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Go to picture by number…</source>
        <translation>Aller à l'image numéro…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show boxes</source>
        <translation>Masquer ou afficher les cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 0</source>
        <translation>Masquer ou afficher la catégorie 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 1</source>
        <translation>Masquer ou afficher la catégorie 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 2</source>
        <translation>Masquer ou afficher la catégorie 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 3</source>
        <translation>Masquer ou afficher la catégorie 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 4</source>
        <translation>Masquer ou afficher la catégorie 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 5</source>
        <translation>Masquer ou afficher la catégorie 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 6</source>
        <translation>Masquer ou afficher la catégorie 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 7</source>
        <translation>Masquer ou afficher la catégorie 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 8</source>
        <translation>Masquer ou afficher la catégorie 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show category 9</source>
        <translation>Masquer ou afficher la catégorie 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Hide or show the category</source>
        <translation>Masquer ou afficher la catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Ignore region</source>
        <translation>Zone à ignorer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Import labels…</source>
        <translation>Importer des annotations…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it down</source>
        <translation>Dans la liste : descendre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>In the list: move it up</source>
        <translation>Dans la liste : monter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Last picture</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Leave</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lines between pixels: show or hide</source>
        <translation>Lignes entre les pixels : afficher ou masquer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Lock or unlock the category</source>
        <translation>Verrouiller ou déverrouiller la catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Look for new pictures</source>
        <translation>Rechercher de nouvelles images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Move</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next box</source>
        <translation>Cadre suivant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next detection</source>
        <translation>Détection suivante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Next picture not done</source>
        <translation>Image suivante non terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Occluded</source>
        <translation>Occulté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d'exemple</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Overview in the corner: show or hide</source>
        <translation>Vue d'ensemble dans le coin : afficher ou masquer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Paste boxes</source>
        <translation>Coller les cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pause, or go on</source>
        <translation>Mettre en pause ou continuer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Picture file</source>
        <translation>Fichier de l'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Predict all pictures</source>
        <translation>Prédire sur toutes les images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous box</source>
        <translation>Cadre précédent</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous detection</source>
        <translation>Détection précédente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Previous picture not done</source>
        <translation>Image précédente non terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Reject all on this picture</source>
        <translation>Tout rejeter sur cette image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Rename the category</source>
        <translation>Renommer la catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Save now</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Select all boxes</source>
        <translation>Sélectionner tous les cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Set the picture aside</source>
        <translation>Mettre l'image de côté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show all categories</source>
        <translation>Afficher toutes les catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show fewer detections</source>
        <translation>Afficher moins de détections</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show in the file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show more detections</source>
        <translation>Afficher plus de détections</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 0</source>
        <translation>N'afficher que la catégorie 0</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 1</source>
        <translation>N'afficher que la catégorie 1</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 2</source>
        <translation>N'afficher que la catégorie 2</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 3</source>
        <translation>N'afficher que la catégorie 3</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 4</source>
        <translation>N'afficher que la catégorie 4</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 5</source>
        <translation>N'afficher que la catégorie 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 6</source>
        <translation>N'afficher que la catégorie 6</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 7</source>
        <translation>N'afficher que la catégorie 7</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 8</source>
        <translation>N'afficher que la catégorie 8</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only category 9</source>
        <translation>N'afficher que la catégorie 9</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show only the category</source>
        <translation>N'afficher que la catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the hints again</source>
        <translation>Afficher à nouveau les conseils</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Show the place</source>
        <translation>Montrer l'endroit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Skip: do not use</source>
        <translation>Ignorer : ne pas utiliser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Stop, keep the best</source>
        <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Train now</source>
        <translation>Entraîner maintenant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Truncated</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Watch it learn: show or hide</source>
        <translation>Le regarder apprendre : afficher ou masquer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the box, and back</source>
        <translation>Zoomer sur le cadre, et retour</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_table.py"/>
        <source>Zoom to the detection</source>
        <translation>Zoomer sur la détection</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>({category}) has no coordinates</source>
        <translation>({category}) n'a pas de coordonnées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) has no list of points</source>
        <translation>({category}) n'a pas de liste de points</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>({category}) has the corners {shown}</source>
        <translation>({category}) a les coins {shown}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>({category}) is a {kind} of {count} points, not a box</source>
        <translation>({category}) est un {kind} de {count} points, pas un cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>({count} lines are left out here)</source>
        <translation>({count} lignes sont omises ici)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>({kind}) has no label</source>
        <translation>({kind}) n'a pas d'étiquette</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>({part}) looks the same as {others}</source>
        <translation>({part}) ressemble trait pour trait à {others}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>... and {more:,} more groups like these.</source>
        <translation>... et {more:,} autres groupes de ce genre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>1 box</source>
        <translation>1 cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 box left out:</source>
        <translation>1 cadre laissé de côté :</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>1 has boxes; Space on it says that none is missing.</source>
        <translation>1 a des cadres ; Espace sur elle dit qu'il n'en manque aucun.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>1 picture left out:</source>
        <translation>1 image laissée de côté :</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is a HEIC, AVIF or video file</source>
        <translation>, c'est un fichier HEIC, AVIF ou vidéo</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is an SVG file</source>
        <translation>, c'est un fichier SVG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is empty</source>
        <translation>, le fichier est vide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>: it is {what}</source>
        <translation>, c'est {what}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>&lt;{tag}&gt; instead of &lt;annotation&gt;</source>
        <translation>&lt;{tag}&gt; au lieu de &lt;annotation&gt;</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>A category needs a name.</source>
        <translation>Une catégorie doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>A number from 0 on.</source>
        <translation>Un nombre à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A picture that it learnt from cannot be read any more.</source>
        <translation>Une image dont il a appris ne peut plus être lue.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>A step has {batch} pictures, fewer than the {processes} processes that share it.</source>
        <translation>Une étape a {batch} images, moins que les {processes} processus qui se la partagent.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot be {kind!r}.</source>
        <translation>Un étirement ne peut pas être {kind!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch cannot go from {low:g} to {high:g}.</source>
        <translation>Un étirement ne peut pas aller de {low:g} à {high:g}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>A stretch needs two numbers, not {numbers!r}.</source>
        <translation>Un étirement demande deux nombres, pas {numbers!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>AP {ap:.3f}, AP50 {ap50:.3f}</source>
        <translation>AP {ap:.3f}, AP50 {ap50:.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>An ONNX file cannot be made here: Python lacks {packages}.</source>
        <translation>Impossible de créer un fichier ONNX ici : il manque {packages} à Python.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>Are they where they were?</source>
        <translation>Sont-elles là où elles étaient ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Backbone: {source}.</source>
        <translation>Backbone : {source}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>Begin a new training from this run's model instead: deitdet train PROJECT --from RUN</source>
        <translation>Commencez plutôt un nouvel entraînement avec le modèle de celui-ci : deitdet train PROJECT --from RUN</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Boxes that may be off: {boxes:,}.</source>
        <translation>Cadres peut-être décalés : {boxes:,}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, 1 core</source>
        <translation>CPU, 1 cœur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>CPU, {count} cores</source>
        <translation>CPU, {count} cœurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Category {source} cannot be merged into {into}.</source>
        <translation>La catégorie {source} ne peut pas être fusionnée dans {into}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Changes were brought back, but they are not saved yet. {error}</source>
        <translation>Des modifications ont été récupérées, mais ne sont pas encore enregistrées. {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Check the connection (and HTTPS_PROXY, if you are behind a proxy) and train again.</source>
        <translation>Vérifiez la connexion (et HTTPS_PROXY, derrière un proxy) et relancez l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Check the disk and the rights.</source>
        <translation>Vérifiez le disque et les droits d'accès.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>Choose the folder with your pictures.</source>
        <translation>Choisissez le dossier de vos images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>Choose the format onnx, or leave int8 out.</source>
        <translation>Choisissez le format onnx, ou renoncez à int8.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Choose the preset small, or other weights.</source>
        <translation>Choisissez le modèle Small, ou d'autres poids.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Choose the preset that the file is for, or another file.</source>
        <translation>Choisissez le modèle auquel le fichier correspond, ou un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Choose the same preset.</source>
        <translation>Choisissez le même modèle.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Clip to the picture</source>
        <translation>Rogner à l'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/gui/recovery.py"/>
        <source>Close it there first.</source>
        <translation>Fermez-le d'abord là-bas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>Close it there; this window can only look.</source>
        <translation>Fermez-le là-bas ; cette fenêtre ne peut que consulter.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>Close other programs or choose a smaller model, then train again.</source>
        <translation>Fermez d'autres programmes ou choisissez un modèle plus petit, puis relancez l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Close other programs.</source>
        <translation>Fermez d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>Cut it into smaller pictures, or save it as a JPEG that is not progressive: that may have {most:,} pixels.</source>
        <translation>Découpez l'image en plus petites, ou enregistrez-la en JPEG non progressif : il peut avoir {most:,} pixels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>DeiTDet keeps its work there: free some space, or copy the pictures to a folder of your own.</source>
        <translation>DeiTDet y garde son travail : libérez de la place, ou copiez les images dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Delete the box</source>
        <translation>Supprimer le cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the smaller twin</source>
        <translation>Supprimer le double plus petit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Delete the {count} smaller ones</source>
        <translation>Supprimer les {count} plus petits</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device!r} is not here.</source>
        <translation>L'appareil {device!r} n'est pas là.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: torch sees no CUDA device.</source>
        <translation>Appareil {device} : torch ne voit aucun appareil CUDA.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Device {device}: {error}</source>
        <translation>Appareil {device} : {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Device: {device}.</source>
        <translation>Appareil : {device}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Draw boxes and mark pictures as done.</source>
        <translation>Dessinez des cadres et marquez des images comme faites.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Draw boxes first.</source>
        <translation>Tracez d'abord des cadres.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Ends early</source>
        <translation>Finit plus tôt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>Evaluate again.</source>
        <translation>Évaluez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Evaluating {run}.</source>
        <translation>Évaluation de {run}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>Every picture is learnt from, and none is judged on.</source>
        <translation>On apprend de toutes les images, et aucune ne sert à juger.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Export a run of this project.</source>
        <translation>Exportez un entraînement de ce projet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Export it as torchscript.</source>
        <translation>Exportez-le en torchscript.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <translation>Libérez de la place ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Free some space, or let DEITDET_CACHE name another folder.</source>
        <translation>Libérez de la place, ou nommez un autre dossier dans DEITDET_CACHE.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/standing.py"/>
        <source>Free some space; it tries again by itself.</source>
        <translation>Libérez de la place ; il réessaie de lui-même.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>From 0 to 100.</source>
        <translation>De 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>From {fewest} to {units} are possible: near-duplicates stay together.</source>
        <translation>De {fewest} à {units} sont possibles : les quasi-doublons restent ensemble.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>Install it: {python} -m pip install {packages}</source>
        <translation>Installez-le : {python} -m pip install {packages}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Install the app again.</source>
        <translation>Réinstallez l'application.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>Is it the right folder?</source>
        <translation>Est-ce le bon dossier ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>Is there a log-in page between this machine and the network?</source>
        <translation>Y a-t-il une page de connexion entre cet ordinateur et le réseau ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>It can only be looked at.</source>
        <translation>Il ne peut qu'être consulté.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better {count} times in a row.</source>
        <translation>Il s'est terminé plus tôt : l'AP n'a pas été meilleur {count} fois de suite.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It ended early: AP was no better.</source>
        <translation>Il s'est terminé plus tôt : l'AP n'a pas été meilleur.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>It goes on for {minutes:g} minutes more.</source>
        <translation>Il continue {minutes:g} minutes de plus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>It goes on without, and not exactly as it would have gone.</source>
        <translation>Il continue sans, et pas exactement comme il l'aurait fait.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>It is 'percentiles' or 'range'.</source>
        <translation>Il peut être 'percentiles' ou 'range'.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>It is an earlier export: --overwrite replaces it.</source>
        <translation>C'est un export précédent : --overwrite le remplace.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>It takes a line such as: names: [cat, dog]</source>
        <translation>Il faut une ligne telle que : names: [cat, dog]</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>It takes a {type}.</source>
        <translation>Il faut une valeur de type {type}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was kept as {name}; pictures may show as not done.</source>
        <translation>Il a été gardé sous le nom {name} ; des images peuvent apparaître comme non terminées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>It was left as it is; pictures may show as not done.</source>
        <translation>Il a été laissé tel quel ; des images peuvent apparaître comme non terminées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF are; convert it first.</source>
        <translation>JPEG, PNG, BMP, TIFF, WebP et GIF le sont ; convertissez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>JPEG, PNG, BMP, TIFF, WebP and GIF files count, in sub-folders too.</source>
        <translation>Les fichiers JPEG, PNG, BMP, TIFF, WebP et GIF comptent, sous-dossiers compris.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>Keep the newest only: {category}</source>
        <translation>Ne garder que le plus récent : {category}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Known: {names}.</source>
        <translation>Connus : {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Learns</source>
        <translation>Apprend</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Leave int8 out.</source>
        <translation>Renoncez à int8.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Leave it out of training</source>
        <translation>L'écarter de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>Leave the device on automatic to use what there is.</source>
        <translation>Laissez l'appareil sur automatique pour utiliser ce qu'il y a.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Left out: {problem}</source>
        <translation>Laissée de côté : {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Let them be parted, or say with lists which pictures are for what.</source>
        <translation>Laissez-les se séparer, ou dites par des listes à quoi sert chaque image.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the batch or the canvas, or choose a smaller preset.</source>
        <translation>Réduisez le lot ou la taille d'entrée, ou choisissez un préréglage plus petit.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the batch or the canvas.</source>
        <translation>Réduisez le lot ou la taille d'entrée.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Lower the canvas, choose a smaller preset, or use the CPU.</source>
        <translation>Réduisez la taille d'entrée, choisissez un modèle plus petit, ou utilisez le CPU.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Lower the learning rate.</source>
        <translation>Réduisez le taux d'apprentissage.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Make a split that has some.</source>
        <translation>Faites une répartition qui en ait.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make one with: deitdet new {folder} --images FOLDER_WITH_PICTURES</source>
        <translation>Créez-en un avec : deitdet new {folder} --images DOSSIER_DES_IMAGES</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Make one with: deitdet split</source>
        <translation>Créez-en une avec : deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Make the new one in another folder.</source>
        <translation>Créez le nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Mark as done and empty</source>
        <translation>Marquer comme terminée et vide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Merge into {name}</source>
        <translation>Fusionner dans {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>Merge the two instead.</source>
        <translation>Fusionnez plutôt les deux.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a folder.</source>
        <translation>Indiquez un dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Name a new folder for the project.</source>
        <translation>Indiquez un nouveau dossier pour le projet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new folder.</source>
        <translation>Indiquez un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name a new one.</source>
        <translation>Indiquez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Name a text file with one image name or stem a line.</source>
        <translation>Indiquez un fichier texte avec un nom d'image par ligne, avec ou sans extension.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Name a weights file.</source>
        <translation>Nommez un fichier de poids.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name an empty or a new one.</source>
        <translation>Indiquez-en un vide ou un nouveau.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another file, or say --overwrite.</source>
        <translation>Indiquez un autre fichier, ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>Name another folder for the export.</source>
        <translation>Indiquez un autre dossier pour l'export.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Name two runs.</source>
        <translation>Nommez deux entraînements.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Names are relative to that folder.</source>
        <translation>Les noms sont relatifs à ce dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>Near-duplicates</source>
        <translation>Les quasi-doublons</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>No AP: there is no box to find</source>
        <translation>Pas d'AP : il n'y a aucun cadre à trouver</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>No difference that {count:,} pictures can show: AP {said}.</source>
        <translation>Aucune différence que {count:,} images puissent montrer : AP {said}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>No done picture is for {part}.</source>
        <translation>Aucune image faite n'est pour {part}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>No model could be kept: the disk was full.</source>
        <translation>Aucun modèle n'a pu être gardé : le disque était plein.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>No picture is for training.</source>
        <translation>Aucune image n'est pour l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>No picture is for validation: the scores are of training pictures and flatter.</source>
        <translation>Aucune image n'est pour la validation : les scores sont ceux d'images d'entraînement et flattent.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>None of the pictures in {pictures} could be read.</source>
        <translation>Aucune des images de {pictures} n'a pu être lue.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/samples.py"/>
        <source>None of the training pictures could be read.</source>
        <translation>Aucune des images d'entraînement n'a pu être lue.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>Not all changes of an earlier session fit the file ({why}). They were kept as {name}.</source>
        <translation>Certaines modifications d'une session précédente ne correspondent pas au fichier ({why}). Elles sont gardées sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/fixes.py"/>
        <source>Note the true size, keep the boxes</source>
        <translation>Noter la vraie taille, garder les cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Nothing in {source} says what the classes are called.</source>
        <translation>Rien dans {source} ne dit comment s'appellent les classes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Nothing was changed. Split again.</source>
        <translation>Rien n'a été changé. Refaites la répartition.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Nothing was compared.</source>
        <translation>Rien n'a été comparé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was overwritten. Keep your version, or load theirs.</source>
        <translation>Rien n'a été écrasé. Gardez votre version, ou chargez l'autre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was saved. Free some space or check the folder's permissions.</source>
        <translation>Rien n'a été enregistré. Libérez de la place ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>Nothing was written.</source>
        <translation>Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Nothing was written. Was it moved? Put it back, or save a copy.</source>
        <translation>Rien n'a été écrit. A-t-il été déplacé ? Remettez-le en place, ou enregistrez une copie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>One image name or stem a line.</source>
        <translation>Un nom d'image par ligne, avec ou sans extension.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>One of: {names}.</source>
        <translation>Au choix : {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Only .safetensors files, and torch files that hold nothing but tensors, are read.</source>
        <translation>Seuls les fichiers .safetensors, et les fichiers torch ne contenant que des tenseurs, sont lus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>Only {run} knows {names}.</source>
        <translation>Seul {run} connaît {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Or fetch {address} on another machine and name the file as the weights.</source>
        <translation>Ou téléchargez {address} sur une autre machine et indiquez ce fichier comme poids.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>Percentiles cannot go from {low:g} to {high:g}.</source>
        <translation>Les percentiles ne peuvent pas aller de {low:g} à {high:g}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Pictures a step</source>
        <translation>Images par étape</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>Pictures that were not asked for: {words}.</source>
        <translation>Images non demandées : {words}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>Predict again.</source>
        <translation>Relancez la prédiction.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>Put data.yaml, or classes.txt with one name a line, beside the labels.</source>
        <translation>Placez data.yaml, ou classes.txt avec un nom par ligne, à côté des annotations.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Put the pictures back where they were: deitdet relink.</source>
        <translation>Remettez les images là où elles étaient : deitdet relink.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>Raise the batch, or start fewer processes.</source>
        <translation>Augmentez le lot, ou lancez moins de processus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Rare categories</source>
        <translation>Catégories rares</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Rename the picture.</source>
        <translation>Renommez l'image.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>Run: deitdet doctor. Or install the app again.</source>
        <translation>Lancez : deitdet doctor. Ou réinstallez l'application.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Say --format with one of: {names}.</source>
        <translation>Ajoutez --format avec, au choix : {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Say how much longer it is to go on, or begin a new one from its model.</source>
        <translation>Dites combien de temps il doit continuer, ou commencez-en un autre avec son modèle.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the copy</source>
        <translation>Ignorer la copie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip the {count} copies</source>
        <translation>Ignorer les {count} copies</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>Skip this picture</source>
        <translation>Ignorer cette image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>Start as many on each machine as it has GPUs, or choose --device cpu.</source>
        <translation>Lancez-en sur chaque machine autant qu’elle a de GPU, ou choisissez --device cpu.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>Stopped before there was a model to keep.</source>
        <translation>Arrêté avant qu'il y ait un modèle à garder.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The GPU failed: {error}</source>
        <translation>Le GPU a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>The backup of {made:%Y-%m-%d %H:%M} has {boxes:,} boxes; bring it back with: deitdet backups {folder} --restore {number}</source>
        <translation>La sauvegarde du {made:%Y-%m-%d %H:%M} contient {boxes:,} cadres ; restaurez-la avec : deitdet backups {folder} --restore {number}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The best model so far is kept.</source>
        <translation>Le meilleur modèle jusqu'ici est gardé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>The boxes of {count:,} pictures are not the same in both.</source>
        <translation>Les cadres de {count:,} images ne sont pas les mêmes dans les deux.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The details are in {path}.</source>
        <translation>Les détails sont dans {path}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The download of {url} broke off {count} times ({what}).</source>
        <translation>Le téléchargement de {url} s'est interrompu {count} fois ({what}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_process.py"/>
        <source>The engine could not be started: {why}.</source>
        <translation>Le moteur n'a pas pu être démarré : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine crashed ({signal}).</source>
        <translation>Le moteur a planté ({signal}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine ended with code {code} and gave no reason.</source>
        <translation>Le moteur s'est terminé avec le code {code} sans donner de raison.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The engine was killed by the system (signal 9), perhaps for want of memory.</source>
        <translation>Le moteur a été tué par le système (signal 9), peut-être faute de mémoire.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file could not be checked: no picture of this run can be read, or none has a box.</source>
        <translation>Le fichier n'a pas pu être vérifié : aucune image de cet entraînement n'est lisible, ou aucune n'a de cadre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>The file was not kept: its AP is {after:.3f}, that of the model {before:.3f}, on {count} pictures for {part}.</source>
        <translation>Le fichier n'a pas été gardé : son AP est {after:.3f}, celui du modèle {before:.3f}, sur {count} images pour {part}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>The folder {parent} is gone.</source>
        <translation>Le dossier {parent} a disparu.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>The folder {place} is not empty.</source>
        <translation>Le dossier {place} n'est pas vide.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>The format of {source} is not clear.</source>
        <translation>Le format de {source} n'est pas clair.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>The last lines of its log:</source>
        <translation>Les dernières lignes de son journal :</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The losses were no numbers: back to step {step}, and on at {share:g} of the rate.</source>
        <translation>Les pertes n'étaient pas des nombres : retour au pas {step}, et suite à {share:g} du taux.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/stretch.py"/>
        <source>The low end lies under the high end.</source>
        <translation>La borne basse est inférieure à la borne haute.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The memory is full.</source>
        <translation>La mémoire est pleine.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with one picture at a time.</source>
        <translation>La mémoire est pleine : un pas continue avec une image à la fois.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is full: a step goes on with {count} pictures at a time.</source>
        <translation>La mémoire est pleine : un pas continue avec {count} images à la fois.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for a single picture.</source>
        <translation>La mémoire est trop petite pour une seule image.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The memory is too small for {count} pictures at once, the share of each of {processes} processes.</source>
        <translation>La mémoire est trop petite pour {count} images à la fois, la part de chacun des {processes} processus.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/onnx_file.py"/>
        <source>The model does not fit into one ONNX file: {error}.</source>
        <translation>Le modèle ne tient pas dans un seul fichier ONNX : {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>The model is kept as it was at the end; nobody has judged it.</source>
        <translation>Le modèle est gardé tel qu'il était à la fin ; personne ne l'a jugé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>The model to begin with is a {preset}, with another backbone: {error}.</source>
        <translation>Le modèle de départ est un {preset}, avec un autre backbone : {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} cannot stand in a list, which has one name a line.</source>
        <translation>Le nom {name!r} ne peut pas figurer dans une liste, qui a un nom par ligne.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The name {name!r} is no text.</source>
        <translation>Le nom {name!r} n'est pas du texte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <source>The old file is unchanged. Free some space or check the folder's permissions.</source>
        <translation>L'ancien fichier est inchangé. Libérez de la place ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>The other training pictures join as the training goes.</source>
        <translation>Les autres images d'entraînement se joignent en cours de route.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>The picture name {file_name!r} leads out of the picture folder {root}.</source>
        <translation>Le nom d'image {file_name!r} mène hors du dossier d'images {root}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>The pictures of a folder</source>
        <translation>Les images d'un dossier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/spread.py"/>
        <source>The processes cannot work together: {error}</source>
        <translation>Les processus ne peuvent pas travailler ensemble : {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/document.py"/>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>The project has no split.</source>
        <translation>Le projet n'a pas de répartition.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The published weights could not be downloaded; using {weights} instead.</source>
        <translation>Les poids publiés n'ont pas pu être téléchargés ; à la place : {weights}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>The ratios {shown} cannot be used.</source>
        <translation>Les proportions {shown} ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>The result is the same.</source>
        <translation>Le résultat est le même.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights are for {fits}, not for {architecture}.</source>
        <translation>Les poids fournis sont pour {fits}, pas pour {architecture}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The starter weights {path} are missing.</source>
        <translation>Les poids fournis {path} sont introuvables.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>The training can go on from where it was last kept.</source>
        <translation>L'entraînement peut continuer de là où il a été enregistré en dernier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>The training {run} is finished.</source>
        <translation>L'entraînement {run} est terminé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>The weights could not be kept in {folder}: {why}.</source>
        <translation>Les poids n'ont pas pu être gardés dans {folder} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights file {path} is missing.</source>
        <translation>Le fichier de poids {path} est introuvable.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>The weights that this preset begins with could not be downloaded. The preset small has weights of its own.</source>
        <translation>Les poids de départ de ce préréglage n'ont pas pu être téléchargés. Le préréglage small a les siens.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>There are no YOLO labels in {folder}.</source>
        <translation>Il n'y a pas d'annotations YOLO dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>There are no pictures in {pictures}.</source>
        <translation>Il n'y a pas d'images dans {pictures}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>There are no published weights for {architecture}.</source>
        <translation>Il n'y a pas de poids publiés pour {architecture}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>There are no {suffix} files in {source}.</source>
        <translation>Il n'y a pas de fichiers {suffix} dans {source}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are none.</source>
        <translation>Il n'y en a aucun.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There are: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is a category {name} already.</source>
        <translation>Il existe déjà une catégorie {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/recovery.py"/>
        <source>There is no backup that can be read.</source>
        <translation>Il n'y a pas de sauvegarde lisible.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no category in {part} of both {a} and {b}.</source>
        <translation>Aucune catégorie n'est dans {part} à la fois de {a} et de {b}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/categories.py"/>
        <source>There is no category {category}.</source>
        <translation>Il n'y a pas de catégorie {category}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {found!r}.</source>
        <translation>Il n'y a pas de format {found!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>There is no format {name!r}.</source>
        <translation>Il n'y a pas de format {name!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>There is no picture in {folders}.</source>
        <translation>Il n'y a pas d'image dans {folders}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>There is no picture with the same boxes in {part} of both {a} and {b}.</source>
        <translation>Aucune image n'a les mêmes cadres dans {part} à la fois de {a} et de {b}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no run {name!r} in {folder}.</source>
        <translation>Il n'y a pas d'entraînement {name!r} dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>There is no setting {key!r}.</source>
        <translation>Il n'y a pas de paramètre {key!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>There is no state {text!r}.</source>
        <translation>Il n'y a pas d'état {text!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>There is no validation picture: the file is checked on training pictures.</source>
        <translation>Il n'y a pas d'image de validation : le fichier est vérifié sur des images d'entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>There is nothing to export.</source>
        <translation>Il n'y a rien à exporter.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>They are .txt files, often in a folder called labels.</source>
        <translation>Ce sont des fichiers .txt, souvent dans un dossier appelé labels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>Three numbers that add up to 1: .7 .15 .15</source>
        <translation>Trois nombres dont la somme fait 1 : .7 .15 .15</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>Train again, or choose other runs.</source>
        <translation>Entraînez de nouveau, ou choisissez d'autres entraînements.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train again, or copy the whole run folder again from where it came from.</source>
        <translation>Entraînez de nouveau, ou recopiez tout le dossier de l'entraînement depuis son origine.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>Train one: deitdet train {folder}</source>
        <translation>Entraînez-en un : deitdet train {folder}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Train, or choose another run.</source>
        <translation>Entraînez, ou choisissez un autre entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/outcome.py"/>
        <source>Training went astray: {error}.</source>
        <translation>L'entraînement a déraillé : {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>Try the other format, and please report this.</source>
        <translation>Essayez l'autre format, et merci de le signaler.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>Unpack it and name the folder.</source>
        <translation>Décompressez-le et indiquez le dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>Update DeiTDet. Nothing was changed.</source>
        <translation>Mettez DeiTDet à jour. Rien n'a été changé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>Update the app.</source>
        <translation>Mettez l'application à jour.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>Wait for it, or stop it there.</source>
        <translation>Attendez sa fin, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>Was it moved or renamed?</source>
        <translation>A-t-il été déplacé ou renommé ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>What has come is kept; train again to go on from there.</source>
        <translation>Ce qui est arrivé est gardé ; relancez l'entraînement pour continuer de là.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>What stood there is gone; older versions are in .deitdet/backups.</source>
        <translation>Son ancien contenu est perdu ; des versions antérieures sont dans .deitdet/backups.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/engine_lines.py"/>
        <source>What was written so far is kept. See the log.</source>
        <translation>Ce qui a été écrit jusqu'ici est gardé. Voir le journal.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>Where the training is now is not kept.</source>
        <translation>L'état actuel de l'entraînement n'est pas enregistré.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/judge.py"/>
        <location filename="../../deitdet_gui/engine/reading.py"/>
        <source>While training, only {count} pictures are judged on.</source>
        <translation>Pendant l'entraînement, seules {count} images servent à juger.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>You asked for it.</source>
        <translation>Comme demandé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>Your version is still open here.</source>
        <translation>Votre version est encore ouverte ici.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a FITS file</source>
        <translation>un fichier FITS</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a JPEG</source>
        <translation>un JPEG</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a JPEG 2000 file</source>
        <translation>un fichier JPEG 2000</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a Photoshop file</source>
        <translation>un fichier Photoshop</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>a TIFF file of a kind that is not known here</source>
        <translation>un fichier TIFF d'un type inconnu ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a WebP</source>
        <translation>un WebP</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has a category whose name is {count:,} letters long</source>
        <translation>un cadre a une catégorie dont le nom compte {count:,} lettres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>a box has the category {category}, which is no name</source>
        <translation>un cadre a la catégorie {category}, qui n'est pas un nom</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>a box has the category {name!r}, which is no name</source>
        <translation>un cadre a la catégorie {name!r}, qui n'est pas un nom</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a box past the edge was cut at the edge, which this format asks for</source>
        <translation>un cadre dépassant du bord a été rogné au bord, comme ce format le demande</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a crowd or an ignore region went out as a difficult object</source>
        <translation>une foule ou une zone à ignorer est devenue un objet difficile</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a picture that is decoded whole</source>
        <translation>une image décodée en entier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>a progressive JPEG</source>
        <translation>un JPEG progressif</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>a reference (*) is not taken here</source>
        <translation>une référence (*) n'est pas admise ici</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>a track of {label} over {frames} frames of a video was left out</source>
        <translation>une piste de {label} sur {frames} images d'une vidéo a été écartée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is a crowd, which this format cannot say</source>
        <translation>un cadre {category} est une foule, ce que ce format ne peut pas dire</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>a {category} box is an ignore region, which this format cannot say</source>
        <translation>un cadre {category} est une zone à ignorer, ce que ce format ne peut pas dire</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS file</source>
        <translation>un fichier EPS</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>an EPS or PostScript file</source>
        <translation>un fichier EPS ou PostScript</translation>
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
        <translation>un autre programme</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>as soon as AP is no better</source>
        <translation>dès que l'AP ne progresse pas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>box {id} ({corners}) {problem}</source>
        <translation>le cadre {id} ({corners}) {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>change {number} is about something that is not there</source>
        <translation>la modification {number} porte sur quelque chose qui n'existe pas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>come up oftener</source>
        <translation>reviennent plus souvent</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>content is {format} though named {ending}</source>
        <translation>le contenu est du {format} malgré l'extension {ending}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>could not be read: {error}</source>
        <translation>n'a pas pu être lu : {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by a plural ({boxes})</source>
        <translation>ne diffère de {name} que par un pluriel ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only by one letter ({boxes})</source>
        <translation>ne diffère de {name} que par une lettre ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>differs from {name} only in case, spaces or signs ({boxes})</source>
        <translation>ne diffère de {name} que par la casse, les espaces ou les signes ({boxes})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>does not lie in the picture folder {root}, in which other pictures are still in their place. Move the pictures back into it, or all of them out of it.</source>
        <translation>ne se trouve pas dans le dossier d'images {root}, où d'autres images sont encore à leur place. Remettez-y les images, ou sortez-les toutes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>done</source>
        <translation>terminée(s)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>empty</source>
        <translation>vide(s)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>four in one</source>
        <translation>quatre en une</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>frame 1 of {frames:,} is used</source>
        <translation>seule la trame 1 sur {frames:,} est utilisée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask of another size</source>
        <translation>a un masque au pinceau d'une autre taille</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>has a brush mask that cannot be read</source>
        <translation>a un masque au pinceau illisible</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a brush mask that ends too early</source>
        <translation>a un masque au pinceau qui se termine trop tôt</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has a comma: numbers take a point, and spaces between them</source>
        <translation>contient une virgule : les nombres prennent un point, et sont séparés par des espaces</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a mask that cannot be read</source>
        <translation>a un masque illisible</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has a point of {count} numbers</source>
        <translation>a un point de {count} nombres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has an EXIF orientation: programs that do not apply it show boxes elsewhere</source>
        <translation>a une orientation EXIF : les programmes qui ne l'appliquent pas montrent les cadres ailleurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has an empty mask</source>
        <translation>a un masque vide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has category {category_id}, which is not listed</source>
        <translation>a la catégorie {category_id}, qui n'est pas listée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no annotations</source>
        <translation>n'a pas d'annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>has no area</source>
        <translation>n'a pas de surface</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the training pictures; the model will never find it.</source>
        <translation>n'a aucun cadre dans les images d'entraînement ; le modèle ne la trouvera jamais.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has no box in the validation pictures; nothing will say how well it does.</source>
        <translation>n'a aucun cadre dans les images de validation ; rien ne dira si le modèle la trouve bien.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/examine.py"/>
        <source>has no boxes, and is not marked as done</source>
        <translation>n'a aucun cadre, et n'est pas marquée comme terminée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>has no boxes; the largest category has {most:,}</source>
        <translation>n'a aucun cadre ; la plus grande catégorie en a {most:,}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>has no image</source>
        <translation>n'a pas d'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>has no label</source>
        <translation>n'a pas d'étiquette</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>has no name</source>
        <translation>n'a pas de nom</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/outlines.py"/>
        <source>has no points</source>
        <translation>n'a pas de points</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only one box to learn from; {few} or more are better.</source>
        <translation>n'a qu'un cadre à apprendre ; {few} ou plus, c'est mieux.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>has only {train} boxes to learn from; {few} or more are better.</source>
        <translation>n'a que {train} cadres à apprendre ; {few} ou plus, c'est mieux.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the box {bbox}; it takes four numbers</source>
        <translation>a le cadre {bbox} ; il faut quatre nombres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>has the class {number:g}, and there are {count} names</source>
        <translation>a la classe {number:g}, alors qu'il y a {count} noms</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r} of an earlier one.</source>
        <translation>a l'identifiant {raw!r} d'une entrée précédente.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>has the id {raw!r}; an id is a number or a text.</source>
        <translation>a l'identifiant {raw!r} ; un identifiant est un nombre ou un texte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>has the outline {outline}</source>
        <translation>a le contour {outline}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>has the same label file as {taken}; this format tells pictures apart by their names without the ending, so rename one of them</source>
        <translation>a le même fichier d'annotations que {taken} ; ce format distingue les images par leur nom sans extension, renommez donc l'une d'elles</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>has {count} columns, not 5</source>
        <translation>a {count} colonnes, pas 5</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>image {id} has no name</source>
        <translation>l'image {id} n'a pas de nom</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export_facts.py"/>
        <source>int8 is not there for {format}.</source>
        <translation>int8 n'existe pas pour {format}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is a {kind}, not a box</source>
        <translation>est un {kind}, pas un cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>is no box</source>
        <translation>n'est pas un cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>is no file name on Windows</source>
        <translation>n'est pas un nom de fichier possible sous Windows</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>is not in shares of the picture: {line}</source>
        <translation>n'est pas en fractions de l'image : {line}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>is of image {image_id}, which is not listed</source>
        <translation>se rapporte à l'image {image_id}, qui n'est pas listée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>is under {least:g} pixels wide or high</source>
        <translation>fait moins de {least:g} pixels de large ou de haut</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}</source>
        <translation>fait {now}, annotations.json indique {width} x {height}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}, annotations.json says {width} x {height}: labelled before it was turned upright?</source>
        <translation>fait {now}, annotations.json indique {width} x {height} : annotée avant d'être redressée ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>is {now}; annotations.json does not say how large</source>
        <translation>fait {now} ; annotations.json n'indique pas la taille</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>is {row}, not an object</source>
        <translation>est {row}, pas un objet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>is {shape}, not an object</source>
        <translation>est {shape}, pas un objet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>is {task}, not an object</source>
        <translation>est {task}, pas un objet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/coco_ids.py"/>
        <source>is {type}, not an object.</source>
        <translation>est {type}, pas un objet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times larger than usual (about {usual:.0f} across)</source>
        <translation>fait {width:g} x {height:g}, {times:.1f} fois plus grand que d'habitude (environ {usual:.0f} de côté)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}, {times:.1f} times smaller than usual (about {usual:.0f} across)</source>
        <translation>fait {width:g} x {height:g}, {times:.1f} fois plus petit que d'habitude (environ {usual:.0f} de côté)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}: a side is under {least:g} pixels</source>
        <translation>fait {width:g} x {height:g} : un côté est inférieur à {least:g} pixels</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>is {width:g} x {height:g}; in the network's usual input ({input}) that is {scaled_width:.1f} x {scaled_height:.1f}, less than a cell of {cell}</source>
        <translation>fait {width:g} x {height:g} ; à l'entrée habituelle du réseau ({input}), cela donne {scaled_width:.1f} x {scaled_height:.1f}, moins qu'une cellule de {cell}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>it has no name</source>
        <translation>elle n'a pas de nom</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>its label file would have a name of over {most} bytes</source>
        <translation>son fichier d'annotations aurait un nom de plus de {most} octets</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>its name has a character that label files cannot hold</source>
        <translation>son nom contient un caractère impossible dans les fichiers d'annotations</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>larger than {at_most:,} bytes</source>
        <translation>fait plus de {at_most:,} octets</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>larger than {most_bytes:,} bytes</source>
        <translation>fait plus de {most_bytes:,} octets</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>larger than {most_dataset_bytes:,} bytes</source>
        <translation>fait plus de {most_dataset_bytes:,} octets</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>lies outside the picture ({size})</source>
        <translation>se trouve hors de l'image ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>line {index} {error}</source>
        <translation>la ligne {index} {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>may be any of {names}. Move the right one back.</source>
        <translation>peut être l'une de celles-ci : {names}. Remettez la bonne en place.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>mirrored both ways</source>
        <translation>en miroir dans les deux sens</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>most are not used. {rest}</source>
        <translation>la plupart ne servent pas. {rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>names no picture</source>
        <translation>ne nomme aucune image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture for training has a box. Draw some, then mark it as done.</source>
        <translation>aucune image d'entraînement n'a de cadre. Tracez-en quelques-uns, puis marquez l'image comme terminée.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for training. Make the split again.</source>
        <translation>aucune image n'est prévue pour l'entraînement. Refaites la répartition.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>no picture is for validation; the numbers will flatter, being of training pictures.</source>
        <translation>aucune image n'est prévue pour la validation ; les chiffres seront flatteurs, car tirés des images d'entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. Draw the boxes of a picture, then press Space to say that none is missing.</source>
        <translation>aucune n'est marquée comme terminée. Tracez les cadres d'une image, puis appuyez sur Espace pour dire qu'il n'en manque aucun.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>none is marked as done. {rest}</source>
        <translation>aucune n'est marquée comme terminée. {rest}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/voc.py"/>
        <source>object {index} {error}</source>
        <translation>l'objet {index} {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>page 1 of {frames:,} is used</source>
        <translation>seule la page 1 sur {frames:,} est utilisée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>process {id} on {computer}</source>
        <translation>le processus {id} sur {computer}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>random weights, not pre-trained</source>
        <translation>poids aléatoires, non préentraînés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/checks.py"/>
        <source>reaches past the edge ({size})</source>
        <translation>dépasse du bord ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>reaches {pixels:g} pixels past the edge ({size})</source>
        <translation>dépasse du bord de {pixels:g} pixels ({size})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>read-only mode</source>
        <translation>le mode lecture seule</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>recoloured</source>
        <translation>recolorées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>result[{index}] {error}</source>
        <translation>result[{index}] {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}</source>
        <translation>indique {theirs}, l'image fait {ours}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>says {theirs}, the picture has {ours}; labelled before it was turned upright?</source>
        <translation>indique {theirs}, l'image fait {ours} ; annotée avant d'être redressée ?</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>scaled {low:g} to {high:g}</source>
        <translation>échelle de {low:g} à {high:g}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>shapes[{index}] {error}</source>
        <translation>shapes[{index}] {error}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>skipped</source>
        <translation>ignorée(s)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the bundled starter weights (DeiT III small, from DINOv2)</source>
        <translation>les poids fournis (DeiT III small, issus de DINOv2)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>the file {path}</source>
        <translation>le fichier {path}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>the picture was not copied: {why}</source>
        <translation>l'image n'a pas été copiée : {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>the project has none. Put pictures into its folder and open it again.</source>
        <translation>le projet n'en a aucune. Mettez des images dans son dossier et rouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>the size of the picture is not known, and this format counts in shares of it</source>
        <translation>la taille de l'image n'est pas connue, et ce format compte en fractions de celle-ci</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>the whole network, its early layers slowly</source>
        <translation>tout le réseau, ses premières couches lentement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/labelme.py"/>
        <source>there are no shapes in it</source>
        <translation>il ne contient pas de formes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>there is no part called val, which most YOLO trainings ask for: deitdet split</source>
        <translation>il n'y a pas de part appelée val, que demandent la plupart des entraînements YOLO : deitdet split</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>this format does not keep: {words}</source>
        <translation>ce format ne conserve pas : {words}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>timm's {architecture}, published as {name}</source>
        <translation>{architecture} de timm, publié sous {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>unlabelled</source>
        <translation>non annotée(s)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>very large: used at 1/{factor} of its size</source>
        <translation>très grande : utilisée à 1/{factor} de sa taille</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>was not found.</source>
        <translation>n'a pas été trouvée.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes, and the last two blocks of the pre-trained network</source>
        <translation>ce qui trouve les cadres, et les deux derniers blocs du réseau préentraîné</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what finds boxes; the pre-trained network stays as it is</source>
        <translation>ce qui trouve les cadres ; le réseau préentraîné reste tel quel</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>what the pre-trained network sees, so that it looks once; up to {memory} GB of memory and {disk} GB of disk</source>
        <translation>ce que voit le réseau préentraîné, pour qu’il ne regarde qu’une fois ; jusqu’à {memory} Go de mémoire et {disk} Go de disque</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>when AP was no better {count} times in a row</source>
        <translation>quand l'AP n'a pas progressé {count} fois de suite</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a} and {b} lie on each other (IoU {most:.2f})</source>
        <translation>{a} et {b} se superposent (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b} and {c} lie on each other (IoU {most:.2f})</source>
        <translation>{a}, {b} et {c} se superposent (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{a}, {b}, {c} and {count:,} more lie on each other (IoU {most:.2f})</source>
        <translation>{a}, {b}, {c} et {count:,} de plus se superposent (IoU {most:.2f})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/words.py"/>
        <source>{before} {sentence}</source>
        <translation>{before} {sentence}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{better} is better than {other}: AP {said}, on {count:,} pictures.</source>
        <translation>{better} est meilleur que {other} : AP {said}, sur {count:,} images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_header.py"/>
        <source>{bits} bits a colour, of which the upper 8 are used</source>
        <translation>{bits} bits par couleur, dont les 8 supérieurs sont utilisés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{bits} bits, shown stretched {low:g} to {high:g}</source>
        <translation>{bits} bits, affichés avec étirement de {low:g} à {high:g}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>{boxes:,} boxes</source>
        <translation>{boxes:,} cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{by:+.3f}, 95 % between {low:+.3f} and {high:+.3f}</source>
        <translation>{by:+.3f}, 95 % entre {low:+.3f} et {high:+.3f}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/writing.py"/>
        <source>{category} box ({corners}) has no area in the picture</source>
        <translation>le cadre {category} ({corners}) n'a pas de surface dans l'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box with impossible corners {corners}</source>
        <translation>cadre {category} aux coins impossibles {corners}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{category} box {corners} {problem}</source>
        <translation>le cadre {category} {corners} {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/boxes.py"/>
        <source>{category} box {id} ({corners}) {problem}</source>
        <translation>le cadre {category} {id} ({corners}) {problem}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{config} is damaged: {error!r}.</source>
        <translation>{config} est endommagé : {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count:,} and {boxes}</source>
        <translation>{count:,} et {boxes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures could not be read.</source>
        <translation>{count:,} images n'ont pas pu être lues.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count:,} pictures count in {run} only.</source>
        <translation>{count:,} images ne comptent que dans {run}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{count:,} pictures have no label file and were left alone</source>
        <translation>{count:,} images n'ont pas de fichier d'annotations et ont été laissées telles quelles</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{count:,} views were known from earlier trainings.</source>
        <translation>{count:,} vues étaient connues d'entraînements précédents.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} boxes left out:</source>
        <translation>{count} cadres laissés de côté :</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{count} have boxes; Space says of one that none is missing, the right button in the list says it of all that are selected.</source>
        <translation>{count} ont des cadres ; Espace dit d'une image qu'il n'en manque aucun, le bouton droit dans la liste le dit de toutes celles qui sont sélectionnées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/comparison.py"/>
        <source>{count} pictures are too few to tell: AP {said}.</source>
        <translation>{count} images sont trop peu pour le dire : AP {said}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{count} pictures left out:</source>
        <translation>{count} images laissées de côté :</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{count} pictures that it learnt from cannot be read any more.</source>
        <translation>{count} images dont il a appris ne peuvent plus être lues.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/names.py"/>
        <source>{count}; the middle category has {middle:,.0f}, the largest {most:,}</source>
        <translation>{count} ; la catégorie médiane en a {middle:,.0f}, la plus grande {most:,}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/exporting.py"/>
        <source>{destination} belongs to the project.</source>
        <translation>{destination} appartient au projet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: asked for</source>
        <translation>{device} : demandé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device} : aucun GPU utilisable</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: the GPU does not work.</source>
        <translation>{device} : le GPU ne fonctionne pas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/device.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device} : torch voit un appareil CUDA</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{done} done and {empty} empty pictures are used</source>
        <translation>{done} images terminées et {empty} vides sont utilisées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/loop.py"/>
        <source>{error}, also after {count} returns with half the rate each</source>
        <translation>{error}, même après {count} retours, chacun à la moitié du taux</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} cannot be listed: {why}.</source>
        <translation>Impossible de lister {folder} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{folder} cannot be written ({why})</source>
        <translation>impossible d'écrire dans {folder} ({why})</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{folder} has no trained model yet.</source>
        <translation>{folder} n'a pas encore de modèle entraîné.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a file.</source>
        <translation>{folder} est un fichier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is a project over other pictures: {pictures}.</source>
        <translation>{folder} est un projet sur d'autres images : {pictures}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{folder} is not a DeiTDet project.</source>
        <translation>{folder} n'est pas un projet DeiTDet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} n'est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{id} may be this picture, or another that is missing.</source>
        <translation>{id} est peut-être cette image, ou une autre qui est introuvable.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{key} cannot be {text!r}.</source>
        <translation>{key} ne peut pas valoir {text!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/preflight.py"/>
        <source>{line}; {rest} are not.</source>
        <translation>{line} ; {rest} ne le sont pas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{marker} is damaged: {error!r}.</source>
        <translation>{marker} est endommagé : {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} minutes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{mode}, because {why}</source>
        <translation>{mode}, car {why}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/folds.py"/>
        <source>{names} pictures cannot be put into {count} folds.</source>
        <translation>{names} images ne peuvent être réparties en {count} parts.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{names}: near-duplicates in different parts.</source>
        <translation>{names} : quasi-doublons dans des parts différentes.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/pairs.py"/>
        <source>{name} box {id}</source>
        <translation>le cadre {name} {id}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{name} cannot be {value!r}.</source>
        <translation>{name} ne peut pas valoir {value!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is no picture that can be read.</source>
        <translation>{name} porte son nom mais n'est pas une image lisible.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/relink.py"/>
        <source>{name} has its name but is {now_width} x {now_height}, not {width} x {height}.</source>
        <translation>{name} porte son nom mais fait {now_width} x {now_height}, pas {width} x {height}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: only one picture has it.</source>
        <translation>{name} n'est pas dans {parts} : une seule image l'a.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name} is not in {parts}: {pictures:,} pictures have it.</source>
        <translation>{name} n'est pas dans {parts} : {pictures:,} images l'ont.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{name}: {choice}.</source>
        <translation>{name} : {choice}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{name}: {share:.0%} of the boxes are in {part}, not {wanted:.0%}.</source>
        <translation>{name} : {share:.0%} des cadres sont dans {part}, pas {wanted:.0%}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits no picture of the project</source>
        <translation>{own} ne correspond à aucune image du projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {count:,} pictures of the project</source>
        <translation>{own} correspond à {count:,} images du projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, as does {other}</source>
        <translation>{own} correspond à {file_name}, tout comme {other}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{own} fits {file_name}, whose size is not known</source>
        <translation>{own} correspond à {file_name}, dont la taille n'est pas connue</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{parent} could not be written: {why}.</source>
        <translation>Impossible d'écrire {parent} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has no picture: what must stay together is too large.</source>
        <translation>{part} n'a aucune image : ce qui doit rester ensemble est trop grand.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{part} has {share:.0%} of the pictures, not {wanted:.0%}: what must stay together does not fit better.</source>
        <translation>{part} a {share:.0%} des images, pas {wanted:.0%} : ce qui doit rester ensemble ne se répartit pas mieux.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be copied: {why}.</source>
        <translation>Impossible de copier {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} could not be read as weights: {error}.</source>
        <translation>{path} n'a pas pu être lu comme poids : {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} could not be read: line {number} is not UTF-8.</source>
        <translation>Impossible de lire {path} : la ligne {number} n'est pas en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} could not be read: {error}.</source>
        <translation>Impossible de lire {path} : {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <location filename="../../deitdet_gui/core/source.py"/>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} could not be read: {why}.</source>
        <translation>Impossible de lire {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/backups.py"/>
        <source>{path} could not be renamed: {why}.</source>
        <translation>Impossible de renommer {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/files.py"/>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} could not be written: {why}.</source>
        <translation>Impossible d'écrire {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} does not fit into memory.</source>
        <translation>{path} ne tient pas en mémoire.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} does not fit this run: {error!r}.</source>
        <translation>{path} ne correspond pas à cet entraînement : {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/train.py"/>
        <source>{path} does not fit {architecture}: {error}.</source>
        <translation>{path} ne correspond pas à {architecture} : {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} has no names.</source>
        <translation>{path} n'a pas de noms.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} has no trained model.</source>
        <translation>{path} n'a pas de modèle entraîné.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{path} holds more than tensors.</source>
        <translation>{path} contient autre chose que des tenseurs.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <source>{path} is damaged: it holds no object.</source>
        <translation>{path} est endommagé : il ne contient pas d'objet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its SHA-256 is not the one it begins with.</source>
        <translation>{path} est endommagé : son SHA-256 n'est pas celui de son début.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: its state is no object.</source>
        <translation>{path} est endommagé : son état n'est pas un objet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <location filename="../../deitdet_gui/core/settings.py"/>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is damaged: {error!r}.</source>
        <translation>{path} est endommagé : {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} est endommagé : {error}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is damaged: {what}.</source>
        <translation>{path} est endommagé : {what}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/project.py"/>
        <source>{path} is gone.</source>
        <translation>{path} a disparu.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/picture_faults.py"/>
        <source>{path} is larger than {most:,} pixels, which is the most that {what} may have here.</source>
        <translation>{path} dépasse {most:,} pixels, le maximum permis ici pour {what}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is missing.</source>
        <translation>{path} est introuvable.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/snapshot.py"/>
        <source>{path} is no snapshot of a training by this version.</source>
        <translation>{path} n'est pas un instantané d'un entraînement de cette version.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{path} is not COCO: it has no list of images.</source>
        <translation>{path} n'est pas du COCO : il n'a pas de liste d'images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{path} is not CVAT: it has &lt;{tag}&gt;.</source>
        <translation>{path} n'est pas du CVAT : il a &lt;{tag}&gt;.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/createml.py"/>
        <source>{path} is not CreateML: it is not a list of pictures.</source>
        <translation>{path} n'est pas du CreateML : ce n'est pas une liste d'images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{path} is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>{path} n'est pas du JSON : {problem} à la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} is not YAML: {problem} in line {line}.</source>
        <translation>{path} n'est pas du YAML : {problem} à la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} n'est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/pictures.py"/>
        <source>{path} is not a picture that can be read{kind}.</source>
        <translation>{path} n'est pas une image lisible{kind}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/runs.py"/>
        <source>{path} is not a run: it has no config.json.</source>
        <translation>{path} n'est pas un entraînement : il n'a pas de config.json.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/label_studio.py"/>
        <source>{path} is not from Label Studio: it is not a list of tasks.</source>
        <translation>{path} ne vient pas de Label Studio : ce n'est pas une liste de tâches.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} is not the file that {card} describes.</source>
        <translation>{path} n'est pas le fichier que décrit {card}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with another backbone: the weights that it began with are not those of {source}.</source>
        <translation>{path} est d'un entraînement avec un autre backbone : les poids de départ ne sont pas ceux de {source}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/keeping.py"/>
        <source>{path} is of a training with other categories: {theirs!r}, not {ours!r}.</source>
        <translation>{path} est d'un entraînement avec d'autres catégories : {theirs!r}, pas {ours!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo_names.py"/>
        <source>{path} names the class {key} {name}.</source>
        <translation>{path} donne à la classe {key} le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was changed by another program.</source>
        <translation>{path} a été modifié par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/saving.py"/>
        <source>{path} was deleted or moved by another program.</source>
        <translation>{path} a été supprimé ou déplacé par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/checkpoint.py"/>
        <source>{path} was written by DeiTDet {app}, which is newer.</source>
        <translation>{path} a été écrit par DeiTDet {app}, qui est plus récent.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number} names {words!r}, which fits {count} images of the project.</source>
        <translation>{path} : la ligne {number} nomme {words!r}, qui correspond à {count} images du projet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splits.py"/>
        <source>{path}: line {number}: {name} is also on the {parts} list.</source>
        <translation>{path} : ligne {number} : {name} est aussi dans la liste {parts}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/scores.py"/>
        <source>{path}: the evaluation could not be read ({error}).</source>
        <translation>{path} : l'évaluation n'a pas pu être lue ({error}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/predictions.py"/>
        <source>{path}: the predictions could not be read ({error}).</source>
        <translation>{path} : les prédictions n'ont pas pu être lues ({error}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/data.py"/>
        <source>{picture}: box {box} ({corners}) has no area inside it.</source>
        <translation>{picture} : le cadre {box} ({corners}) n'y a pas de surface.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} cannot be used: {why}.</source>
        <translation>{place} ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file, but the pictures are to be copied too.</source>
        <translation>{place} est un fichier, mais les images doivent aussi être copiées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is a file.</source>
        <translation>{place} est un fichier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place} is there already.</source>
        <translation>{place} existe déjà.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/lock.py"/>
        <source>{place} may not be written</source>
        <translation>l'écriture dans {place} n'est pas autorisée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/destination.py"/>
        <source>{place}: this format takes a folder.</source>
        <translation>{place} : ce format demande un dossier.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{rate:g}, falling in the second half</source>
        <translation>{rate:g}, décroissant dans la seconde moitié</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/export.py"/>
        <source>{run} has no picture to check an export on.</source>
        <translation>{run} n'a pas d'image pour vérifier une exportation.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/going_on.py"/>
        <source>{run} is being trained already, by {holder}.</source>
        <translation>{run} est déjà en cours d'entraînement, par {holder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/compare.py"/>
        <source>{run} is one and the same run.</source>
        <translation>{run} est un seul et même entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/jobs.py"/>
        <source>{scores} on {count} pictures.</source>
        <translation>{scores} sur {count} images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/telling.py"/>
        <source>{scores}.</source>
        <translation>{scores}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{seconds:.0f} seconds</source>
        <translation>{seconds:.0f} secondes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/files.py"/>
        <source>{shown} and {count:,} more</source>
        <translation>{shown} et {count:,} de plus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from the cache)</source>
        <translation>{source} (depuis le cache)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/weights.py"/>
        <source>{source} (from timm's cache)</source>
        <translation>{source} (depuis le cache de timm)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{source} cannot be listed: {why}.</source>
        <translation>Impossible de lister {source} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/looking.py"/>
        <source>{source} cannot be read: {why}.</source>
        <translation>Impossible de lire {source} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} does not exist.</source>
        <translation>{source} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} fits several formats: {names}.</source>
        <translation>{source} correspond à plusieurs formats : {names}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/__init__.py"/>
        <source>{source} is packed.</source>
        <translation>{source} est une archive.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps</source>
        <translation>{steps:,} étapes</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{steps:,} steps, at most {minutes}</source>
        <translation>{steps:,} étapes, au plus {minutes}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/yolo.py"/>
        <source>{text}, such as {bare}</source>
        <translation>{text}, par exemple {bare}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/cvat.py"/>
        <source>{text}; export the task as CVAT for images</source>
        <translation>{text} ; exportez la tâche en « CVAT for images »</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} answered {code} {why}.</source>
        <translation>{url} a répondu {code} {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} arrived damaged: its SHA-256 is not the promised one.</source>
        <translation>{url} est arrivé endommagé : son SHA-256 n'est pas celui promis.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} could not be reached: {why}.</source>
        <translation>{url} n'a pas pu être joint : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/engine/download.py"/>
        <source>{url} did not answer with weights ({size:,} bytes that begin with {start}).</source>
        <translation>{url} n'a pas répondu par des poids ({size:,} octets qui commencent par {start}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no finite number</source>
        <translation>{value} n'est pas un nombre fini</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/reading.py"/>
        <source>{value} is no number</source>
        <translation>{value} n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/errors.py"/>
        <source>{what} is open in {holder}.</source>
        <translation>{what} est ouvert dans {holder}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/splitting.py"/>
        <source>{what} stay together, and so there is no picture left for {part}.</source>
        <translation>{what} restent ensemble, il ne reste donc aucune image pour {part}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} could not be read: {why}.</source>
        <translation>Impossible de lire {where} : {why}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/states.py"/>
        <source>{where} is damaged: {error!r}.</source>
        <translation>{where} est endommagé : {error!r}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/formats/coco.py"/>
        <source>{where} is not COCO: annotations is no list.</source>
        <translation>{where} n'est pas du COCO : annotations n'est pas une liste.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/versions.py"/>
        <source>{where} was made by a newer DeiTDet (version {version} of the file; this one knows {known}).</source>
        <translation>{where} a été créé par un DeiTDet plus récent (version {version} du fichier ; celui-ci connaît la {known}).</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/source.py"/>
        <source>{where} was written over in place by another program.</source>
        <translation>{where} a été réécrit sur place par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; it has no boxes</source>
        <translation>{why} ; elle n'a aucun cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its box was not imported</source>
        <translation>{why} ; son cadre n'a pas été importé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/importing.py"/>
        <source>{why}; its {count:,} boxes were not imported</source>
        <translation>{why} ; ses {count:,} cadres n'ont pas été importés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/plan.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixels</translation>
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
        <translation>CPU, 1 cœur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>CPU, {0} cores</source>
        <translation>CPU, {0} cœurs</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>box</source>
        <translation>cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>checking the file</source>
        <translation>vérification du fichier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>downloading weights</source>
        <translation>téléchargement des poids</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>drawing pictures again</source>
        <translation>nouveau dessin des images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>finding boxes</source>
        <translation>recherche de cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at training pictures</source>
        <translation>examen des images d'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>looking at validation pictures</source>
        <translation>examen des images de validation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>making the file</source>
        <translation>création du fichier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>reading pictures</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>side</source>
        <translation>bord</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: asked for</source>
        <translation>{device} : demandé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: no GPU that can be used</source>
        <translation>{device} : aucun GPU utilisable</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/engine_words.py"/>
        <source>{device}: torch sees a CUDA device</source>
        <translation>{device} : torch voit un appareil CUDA</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box is there already and stays as it is.</source>
        <translation>1 cadre existe déjà et reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture came in from {2}.</source>
        <translation>1 cadre sur 1 image a été ajouté depuis {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture was written.</source>
        <translation>1 cadre sur 1 image a été écrit.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box on 1 picture would come in.</source>
        <translation>1 cadre sur 1 image serait ajouté.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 box: {1}.</source>
        <translation>1 cadre : {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress: boxes may be missing.</source>
        <translation>1 des images est en cours : des cadres peuvent manquer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 of the pictures is in progress; only those that are done are trained on.</source>
        <translation>1 des images est en cours ; seules les terminées servent à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is marked done.</source>
        <translation>1 image est marquée terminée.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture is not marked, because some of its labels are left out.</source>
        <translation>1 image n'est pas marquée, car certaines de ses annotations sont écartées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 picture would lose its mark.</source>
        <translation>1 image perdrait sa marque.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>1 thing was left out.</source>
        <translation>1 élément a été écarté.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: 1 box on 1 picture.</source>
        <translation>Trouvé : 1 cadre sur 1 image.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on 1 picture.</source>
        <translation>Trouvés : {0} cadres sur 1 image.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Found: {0} boxes on {1} pictures.</source>
        <translation>Trouvés : {0} cadres sur {1} images.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>New categories: {0}.</source>
        <translation>Nouvelles catégories : {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, but pictures would be marked.</source>
        <translation>Aucun cadre ne serait ajouté, mais des images seraient marquées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>No box would come in, only categories.</source>
        <translation>Aucun cadre ne serait ajouté, seulement des catégories.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Nothing would come in.</source>
        <translation>Rien ne serait ajouté.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>Pascal VOC (XML files)</source>
        <translation>Pascal VOC (fichiers XML)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that were not asked for: {0}.</source>
        <translation>Images non demandées : {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>Pictures that would be marked: {0}.</source>
        <translation>Images qui seraient marquées : {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>They are in {0}.</source>
        <translation>Elles sont dans {0}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>YOLO (text files)</source>
        <translation>YOLO (fichiers texte)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/format_names.py"/>
        <source>labelme (JSON files)</source>
        <translation>labelme (fichiers JSON)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes are there already and stay as they are.</source>
        <translation>{0} cadres existent déjà et restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture came in from {2}.</source>
        <translation>{0} cadres sur 1 image ont été ajoutés depuis {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture were written.</source>
        <translation>{0} cadres sur 1 image ont été écrits.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on 1 picture would come in.</source>
        <translation>{0} cadres sur 1 image seraient ajoutés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures came in from {2}.</source>
        <translation>{0} cadres sur {1} images ont été ajoutés depuis {2}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures were written.</source>
        <translation>{0} cadres sur {1} images ont été écrits.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes on {1} pictures would come in.</source>
        <translation>{0} cadres sur {1} images seraient ajoutés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} boxes: {1}.</source>
        <translation>{0} cadres : {1}.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress: boxes may be missing.</source>
        <translation>{0} des images sont en cours : des cadres peuvent manquer.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} of the pictures are in progress; only those that are done are trained on.</source>
        <translation>{0} des images sont en cours ; seules les terminées servent à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are marked done.</source>
        <translation>{0} images sont marquées terminées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures are not marked, because some of their labels are left out.</source>
        <translation>{0} images ne sont pas marquées, car certaines de leurs annotations sont écartées.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} pictures would lose their mark.</source>
        <translation>{0} images perdraient leur marque.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/exchange/wording.py"/>
        <source>{0} things were left out.</source>
        <translation>{0} éléments ont été écartés.</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>An object that nobody has to find. Neither trained on nor judged.</source>
        <translation>Un objet que personne n'est tenu de trouver. Ni appris, ni jugé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>C</source>
        <comment>one letter for crowd; each of C, I, D, T, O becomes another letter</comment>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Crowd</source>
        <translation>Foule</translation>
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
        <translation>Difficile</translation>
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
        <translation>Zone à ignorer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Many objects in one box. Neither trained on nor judged.</source>
        <translation>Beaucoup d'objets dans un cadre. Ni appris, ni jugé.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Nothing in here is trained on or judged, whatever its category.</source>
        <translation>Rien ici n'est appris ni jugé, quelle que soit sa catégorie.</translation>
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
        <translation>Occulté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Something hides a part of the object.</source>
        <translation>Quelque chose cache une partie de l'objet.</translation>
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
        <translation>L'objet se poursuit au-delà du cadre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>Truncated</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>crowd</source>
        <translation>foule</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>difficult</source>
        <translation>difficile</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>occluded</source>
        <translation>occulté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>truncated</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/flag_words.py"/>
        <source>{flags}: {note}</source>
        <translation>{flags} : {note}</translation>
    </message>
</context>
<context>
    <name>hands</name>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Alt and arrows, with Shift</source>
        <translation>Alt et flèches, avec Maj</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Alt or Ctrl during a drag</source>
        <translation>Alt ou Ctrl en faisant glisser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Arrows, with Shift</source>
        <translation>Flèches, avec Maj</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Click again</source>
        <translation>Cliquer à nouveau</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Ctrl and drag, with Shift</source>
        <translation>Ctrl et faire glisser, avec Maj</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a box, its edges or corners</source>
        <translation>Faire glisser un cadre, ses bords ou ses coins</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag a handle round several boxes</source>
        <translation>Faire glisser une poignée autour de plusieurs cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Drag on an empty spot</source>
        <translation>Faire glisser sur un endroit vide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>H held down</source>
        <translation>H maintenue</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Middle button, or Space and drag</source>
        <translation>Bouton du milieu, ou Espace et faire glisser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Mouse and held keys</source>
        <translation>Souris et touches maintenues</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Right button during a drag</source>
        <translation>Bouton droit en faisant glisser</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift or Ctrl and click</source>
        <translation>Maj ou Ctrl et clic</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Shift while drawing</source>
        <translation>Maj en traçant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>The picture takes these by itself: they act while they are held or dragged.</source>
        <translation>L'image prend celles-ci d'elle-même : elles agissent tant qu'on les maintient ou fait glisser.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Two clicks, after the key that draws</source>
        <translation>Deux clics, après la touche de tracé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>a square</source>
        <translation>un carré</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>add a box to the selection, or take it away</source>
        <translation>ajouter un cadre à la sélection, ou l'en retirer</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box</source>
        <translation>tracer un cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>draw a box without holding the button</source>
        <translation>tracer un cadre sans maintenir le bouton</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>drop what was begun</source>
        <translation>abandonner ce qui est commencé</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>give up what is being drawn; never quits</source>
        <translation>abandonner le tracé en cours ; ne quitte jamais</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>grow, shrink the box on that side</source>
        <translation>agrandir, réduire le cadre de ce côté</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>look at the picture without boxes</source>
        <translation>voir l'image sans les cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move or resize it</source>
        <translation>le déplacer ou le redimensionner</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>move the picture</source>
        <translation>déplacer l'image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>nudge the box by 1, by 10 pixels</source>
        <translation>décaler le cadre de 1, de 10 pixels</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>resize them together</source>
        <translation>les redimensionner ensemble</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>select, add all boxes that it touches</source>
        <translation>sélectionner, ajouter tous les cadres touchés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>stick to no edge</source>
        <translation>ne coller à aucun bord</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>the next box under the cursor</source>
        <translation>le cadre suivant sous le curseur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/fixed_keys.py"/>
        <source>zoom at the cursor, or scroll as the settings say</source>
        <translation>zoomer au curseur, ou défiler selon les paramètres</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>A picture that is missing or damaged is left out of every training.</source>
        <translation>Une image introuvable ou endommagée est écartée de tout entraînement.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes are pixels of the upright picture: where the size is wrong, they may be off.</source>
        <translation>Les cadres se comptent en pixels de l'image redressée : si la taille est fausse, ils peuvent être décalés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes drawn twice</source>
        <translation>Cadres tracés deux fois</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes past the edge</source>
        <translation>Cadres hors du bord</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Boxes with no area</source>
        <translation>Cadres sans surface</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Clip to the picture, delete what lies outside</source>
        <translation>Rogner à l'image, supprimer ce qui est en dehors</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Copies across the split</source>
        <translation>Copies entre les parts</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Delete these boxes</source>
        <translation>Supprimer ces cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Half of the examples of one thing are taught as something else.</source>
        <translation>La moitié des exemples d'une chose est apprise comme autre chose.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the largest of each</source>
        <translation>Garder le plus grand de chaque</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Keep the newest of each</source>
        <translation>Garder le plus récent de chaque</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Leave these boxes out of training</source>
        <translation>Écarter ces cadres de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Look-alike names</source>
        <translation>Noms semblables</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Mark these pictures as done and empty</source>
        <translation>Marquer ces images comme terminées et vides</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Merge into the one with the most boxes</source>
        <translation>Fusionner dans celle qui a le plus de cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Note the true sizes, keep the boxes</source>
        <translation>Noter les vraies tailles, garder les cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Often a slip of the hand, or another category.</source>
        <translation>Souvent un faux mouvement, ou une autre catégorie.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One of the two counts as missed in every evaluation.</source>
        <translation>L'un des deux compte comme manqué à chaque évaluation.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>One place, two categories</source>
        <translation>Un endroit, deux catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Rare categories</source>
        <translation>Catégories rares</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Records not shown</source>
        <translation>Entrées non affichées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Sizes not as noted</source>
        <translation>Tailles différentes des notées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip these pictures</source>
        <translation>Ignorer ces images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Skip those the model is not judged on</source>
        <translation>Ignorer celles qui ne servent pas à juger le modèle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Smaller than the finest cell of the network, they are hardly ever found.</source>
        <translation>Plus petits que la plus fine cellule du réseau, ils ne sont presque jamais trouvés.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model has little to learn them from.</source>
        <translation>Le modèle a peu d'exemples pour les apprendre.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>The model is judged on what it has learnt by heart; the numbers flatter.</source>
        <translation>Le modèle est jugé sur ce qu'il a appris par cœur ; les chiffres sont flatteurs.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They cannot be learnt; training leaves them out.</source>
        <translation>Ils ne peuvent pas être appris ; l'entraînement les écarte.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>They stay in annotations.json as they are, but nothing is learnt from them.</source>
        <translation>Elles restent telles quelles dans annotations.json, mais rien n'en est appris.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Tiny boxes</source>
        <translation>Cadres minuscules</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training clips them to the picture.</source>
        <translation>L'entraînement les rogne à l'image.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Training does not use them. Marked as empty they teach what is not there.</source>
        <translation>L'entraînement ne les utilise pas. Marquées comme vides, elles apprennent ce qui n'est pas là.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unless an object is both, the model is taught a contradiction.</source>
        <translation>Sauf si un objet est les deux à la fois, le modèle apprend une contradiction.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unmarked empty pictures</source>
        <translation>Images vides non marquées</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unreadable pictures</source>
        <translation>Images illisibles</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/core/health/kinds.py"/>
        <source>Unusual sizes</source>
        <translation>Tailles inhabituelles</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/health/families.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>1 to 9: category of the box. {key}: another, or a new one</source>
        <translation>1 à 9 : catégorie du cadre. {key} : une autre, ou une nouvelle</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Drag a box around an object.</source>
        <translation>Tracez un cadre autour d'un objet.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Enough for a first training. {key}: train, and see what it finds</source>
        <translation>Assez pour un premier entraînement. {key} : entraîner, et voir ce qu'il trouve</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>Every object has its box? {key}: done, next picture</source>
        <translation>Chaque objet a son cadre ? {key} : terminée, image suivante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: from box to box</source>
        <translation>{key} : de cadre en cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/hints.py"/>
        <source>{key}: the boxes of the previous picture, here too</source>
        <translation>{key} : les cadres de l'image précédente, ici aussi</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Esc gives up what is being drawn.</source>
        <translation>Échap abandonne le tracé en cours.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>H hides the boxes for as long as it is held.</source>
        <translation>H masque les cadres tant qu'elle est maintenue.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>Space says done when it is tapped and moves the picture while it is held.</source>
        <translation>Espace dit « terminée » quand on l'effleure et déplace l'image quand on la maintient.</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/key_map.py"/>
        <source>The arrows nudge boxes and move the picture.</source>
        <translation>Les flèches décalent les cadres et déplacent l'image.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/menus.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Add new pictures to the project without asking</source>
        <translation>Ajouter les nouvelles images au projet sans demander</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>All of it</source>
        <translation>L'image entière</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As it was left</source>
        <translation>Telle que laissée</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Crosshair</source>
        <translation>Réticule</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Draw by two clicks where nothing is</source>
        <translation>Tracer en deux clics sur un endroit vide</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Go on after one box</source>
        <translation>Avancer après un cadre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Hints for the first steps</source>
        <translation>Conseils pour les premiers pas</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Last used categories on top of the list</source>
        <translation>Dernières catégories utilisées en tête de liste</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Lines between pixels that are large enough</source>
        <translation>Lignes entre les pixels assez grands</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Look for new pictures while a project is open</source>
        <translation>Rechercher de nouvelles images tant qu'un projet est ouvert</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Moving on</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Names on boxes</source>
        <translation>Noms sur les cadres</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Overview in the corner while zoomed in</source>
        <translation>Vue d'ensemble dans le coin pendant le zoom</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Scrolls, and zooms with Ctrl</source>
        <translation>Défile, et zoome avec Ctrl</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Stick to edges that are near (not while Alt is held)</source>
        <translation>Coller aux bords proches (sauf avec Alt maintenue)</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>The same zoom and place</source>
        <translation>Même zoom, même endroit</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Under the mouse and selected</source>
        <translation>Sous la souris et sélectionnés</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>View of the next picture</source>
        <translation>Vue de l'image suivante</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Watch it learn on the open picture</source>
        <translation>Le regarder apprendre sur l'image ouverte</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>While drawing</source>
        <translation>En traçant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/options.py"/>
        <source>Zooms</source>
        <translation>Zoome</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Go to {picture}</source>
        <translation>Aller à {picture}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>Setting, chosen now</source>
        <translation>Paramètre, choisi actuellement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>not possible now</source>
        <translation>impossible pour l'instant</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>on the page {page}</source>
        <translation>sur la page {page}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>there is nothing to do again or to take back</source>
        <translation>il n'y a rien à rétablir ni à annuler</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: off</source>
        <translation>{option} : non</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: on</source>
        <translation>{option} : oui</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/palette_entries.py"/>
        <source>{option}: {choice}</source>
        <translation>{option} : {choice}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Accept as a category by digit</source>
        <translation>Accepter comme catégorie, par chiffre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Category by digit</source>
        <translation>Catégorie par chiffre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Hide or show a category by digit</source>
        <translation>Masquer ou afficher une catégorie, par chiffre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Show only one category, by digit</source>
        <translation>N'afficher qu'une catégorie, par chiffre</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/action_groups.py"/>
        <source>{page}: {group}</source>
        <translation>{page} : {group}</translation>
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
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>Step {0} of about {1}</source>
        <translation>Étape {0} sur environ {1}</translation>
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
        <translation>démarrage</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>under a minute</source>
        <translation>moins d'une minute</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0} left</source>
        <translation>reste {0}</translation>
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
        <translation>{0}, reste {1}</translation>
    </message>
    <message>
        <location filename="../../deitdet_gui/gui/train/wording.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0} : {1} sur {2}</translation>
    </message>
</context>
</TS>
