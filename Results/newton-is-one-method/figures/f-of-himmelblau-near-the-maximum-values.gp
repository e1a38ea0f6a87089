# ∇f of Himmelblau, near the maximum: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot f-of-himmelblau-near-the-maximum-values.gp
NAME = 'f-of-himmelblau-near-the-maximum-values'; TITLE = 'f_of_himmelblau_near_the_maximum_values'; WIDTH = 740; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold ∇f of Himmelblau, near the maximum}' at screen 0.0216, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0216, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1e-10:63.838918737590944]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-8}' 1e-08, '10^{-6}' 1e-06, '10^{-4}' 0.0001, '10^{-2}' 0.01, '10^{0}' 1.0, '≤ 10^{−10}' 1e-10)
set xrange [0.0:5.0]
unset logscale x
set format x '%g'
D = 'f-of-himmelblau-near-the-maximum-values.dat'

set lmargin at screen 0.1054; set rmargin at screen 0.8649
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'residual' at screen 0.0216, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C3 lw 0.8
set label 10 'newtonRoot' at graph 1.0285, graph 0.0 left font ",11" tc rgb C3
set arrow from graph 0, first 1e-10 to graph 1, first 1e-10 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:2:4 title 'newtonRoot' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 title 'newtonRoot' noenhanced with lines lw 2 lc rgb C3
