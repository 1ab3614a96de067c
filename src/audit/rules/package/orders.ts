/** Any child that is not named in an order. */
export const rest = '*';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const fills = 'a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill';
const effects = 'a:effectLst a:effectDag';
const axis =
  'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt';

/** Children in the order of the standard's schemas (ECMA-376, part 1), by their parents. What is not named may stand anywhere, but for `*`. */
export const orders: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': words(
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:smartTags p:embeddedFontLst p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst',
  ),
  'p:sld': words('p:cSld p:clrMapOvr p:transition p:timing p:extLst'),
  'p:cSld': words('p:bg p:spTree p:custDataLst p:controls p:extLst'),
  'p:sp': words('p:nvSpPr p:spPr p:style p:txBody p:extLst'),
  'p:pic': words('p:nvPicPr p:blipFill p:spPr p:style p:extLst'),
  'p:graphicFrame': words('p:nvGraphicFramePr p:xfrm a:graphic p:extLst'),
  'p:spPr': words(`a:xfrm a:custGeom a:prstGeom ${fills} a:ln ${effects} a:scene3d a:sp3d a:extLst`),
  'p:txBody': words('a:bodyPr a:lstStyle a:p'),
  'a:txBody': words('a:bodyPr a:lstStyle a:p'),
  'a:p': words(`${rest} a:endParaRPr`),
  'a:pPr': words(
    'a:lnSpc a:spcBef a:spcAft a:buClrTx a:buClr a:buSzTx a:buSzPct a:buSzPts a:buFontTx a:buFont a:buNone a:buAutoNum a:buChar a:buBlip a:tabLst a:defRPr a:extLst',
  ),
  'a:rPr': words(
    `a:ln ${fills} ${effects} a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst`,
  ),
  'a:ln': words(`${fills} a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst`),
  'a:tbl': words('a:tblPr a:tblGrid a:tr'),
  'a:tcPr': words(`a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D ${fills} a:headers a:extLst`),
  'c:chartSpace': words(
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  ),
  'c:chart': words(
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
  ),
  'c:barChart': words(
    'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
  ),
  'c:lineChart': words(
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst',
  ),
  'c:areaChart': words('c:grouping c:varyColors c:ser c:dLbls c:dropLines c:axId c:extLst'),
  // Bars, lines, areas, pies, points and bubbles have some of these each, all in this order.
  'c:ser': words(
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:explosion c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:xVal c:yVal c:bubbleSize c:smooth c:shape c:bubble3D c:extLst',
  ),
  'c:catAx': words(
    `${axis} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst`,
  ),
  'c:valAx': words(`${axis} c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst`),
  'w:p': words(`w:pPr ${rest}`),
  'w:r': words(`w:rPr ${rest}`),
  'w:tc': words(`w:tcPr ${rest}`),
  'w:body': words(`${rest} w:sectPr`),
  'w:tbl': words('w:tblPr w:tblGrid w:tr'),
  'w:pPr': words(
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
  ),
  'w:tblPr': words(
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription w:tblPrChange',
  ),
  'w:tcPr': words(
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark w:tcPrChange',
  ),
};
