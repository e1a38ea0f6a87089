# Styblinski–Tang: median and quartiles over 20 seeds
# Draw it again with: gnuplot styblinskitang.gp
NAME = 'styblinskitang'; TITLE = 'styblinskitang'; WIDTH = 832; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Styblinski–Tang}' at screen 0.0192, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 20 seeds' at screen 0.0192, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [6.724727986136685:169.7969392513611]
unset logscale y
set format y '%g'
set xrange [1.0:1000.0]
set logscale x 10
set format x '10^{%L}'
D = 'styblinskitang.dat'

set lmargin at screen 0.0937; set rmargin at screen 0.7689
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0192, graph 0.5 center rotate by 90 tc rgb TEXT
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0053, graph 0.1321 to graph 1.0214, graph 0.0013 nohead lc rgb C6 lw 0.8
set label 10 '… fallShape=sqrt' at graph 1.0285, graph 0.0013 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.1321 to graph 1.0214, graph 0.0449 nohead lc rgb C5 lw 0.8
set label 11 '… fallShape=power' at graph 1.0285, graph 0.0449 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.1321 to graph 1.0214, graph 0.0885 nohead lc rgb C7 lw 0.8
set label 12 '… fallShape=square' at graph 1.0285, graph 0.0885 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.1321 to graph 1.0214, graph 0.1321 nohead lc rgb C2 lw 0.8
set label 13 '… fallShape=exponential' at graph 1.0285, graph 0.1321 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.1321 to graph 1.0214, graph 0.1757 nohead lc rgb C4 lw 0.8
set label 14 '… fallShape=mirrorCosine' at graph 1.0285, graph 0.1757 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.1321 to graph 1.0214, graph 0.2194 nohead lc rgb C1 lw 0.8
set label 15 '… fallShape=cosine' at graph 1.0285, graph 0.2194 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.1321 to graph 1.0214, graph 0.263 nohead lc rgb C3 lw 0.8
set label 16 '… fallShape=linear' at graph 1.0285, graph 0.263 left font ",11" tc rgb C3
plot D index 0 using 1:2:4 title 'adam + warmupStableDecay fallShape=sqrt' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.0857 noborder, \
  D index 1 using 1:2:4 title 'adam + warmupStableDecay fallShape=power' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.0857 noborder, \
  D index 2 using 1:2:4 title 'adam + warmupStableDecay fallShape=square' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.0857 noborder, \
  D index 3 using 1:2:4 title 'adam + warmupStableDecay fallShape=exponential' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.0857 noborder, \
  D index 4 using 1:2:4 title 'adam + warmupStableDecay fallShape=mirrorCosine' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.0857 noborder, \
  D index 5 using 1:2:4 title 'adam + warmupStableDecay fallShape=cosine' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.0857 noborder, \
  D index 6 using 1:2:4 title 'adam + warmupStableDecay fallShape=linear' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.0857 noborder, \
  D index 6 using 1:3 title 'adam + warmupStableDecay fallShape=linear' noenhanced with lines lw 2 lc rgb C3, \
  D index 5 using 1:3 title 'adam + warmupStableDecay fallShape=cosine' noenhanced with lines lw 2 lc rgb C1, \
  D index 4 using 1:3 title 'adam + warmupStableDecay fallShape=mirrorCosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:3 title 'adam + warmupStableDecay fallShape=exponential' noenhanced with lines lw 2 lc rgb C2, \
  D index 2 using 1:3 title 'adam + warmupStableDecay fallShape=square' noenhanced with lines lw 2 lc rgb C7, \
  D index 1 using 1:3 title 'adam + warmupStableDecay fallShape=power' noenhanced with lines lw 2 lc rgb C5, \
  D index 0 using 1:3 title 'adam + warmupStableDecay fallShape=sqrt' noenhanced with lines lw 2 lc rgb C6
