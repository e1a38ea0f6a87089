# Critical differences: 6 functions; CD = 4.67 (α = 0.05), p = 0.0069 (Friedman)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; TITLE = 'critical_difference'; WIDTH = 719; HEIGHT = 306
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0223, screen 0.9281 left font ",14" tc rgb INK
set label 2 '6 functions; CD = 4.67 (α = 0.05), p = 0.0069 (Friedman)' at screen 0.0223, screen 0.8627 left font ",11" tc rgb MUTED
set lmargin at screen 0.1619; set rmargin at screen 0.7739
set bmargin at screen 0.0523; set tmargin at screen 0.5556
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:9.0]; set x2range [1:9.0]; set yrange [-154.0:0]
set x2tics 1 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.6797 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set arrow from first 1, screen 0.7255 to first 5.666666666666667, screen 0.7255 heads size screen 0.004,90 lw 1.5 lc rgb INK
set label 4 'CD' at first 3.3333333333333335, screen 0.7582 center font ",11" tc rgb INK
set label 10 'adagrad  2.42' at graph -0.0182, first -44.0 right font ",11" tc rgb C2
set label 11 'nesterov  3.08' at graph -0.0182, first -66.0 right font ",11" tc rgb C8
set label 12 'momentum  3.92' at graph -0.0182, first -88.0 right font ",11" tc rgb C7
set label 13 'adam  4.75' at graph -0.0182, first -110.0 right font ",11" tc rgb C3
set label 14 'rmsprop  4.83' at graph -0.0182, first -132.0 right font ",11" tc rgb C1
set label 15 '5.17  gradientDescent' at graph 1.0182, first -110.0 left font ",11" tc rgb C6
set label 16 '6.33  bfgs2' at graph 1.0182, first -88.0 left font ",11" tc rgb C5
set label 17 '7.17  adamw' at graph 1.0182, first -66.0 left font ",11" tc rgb C4
set label 18 '7.33  adadelta' at graph 1.0182, first -44.0 left font ",11" tc rgb C1
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C8, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::3::3 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::4::4 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::5::5 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 0 every :::6::6 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::7::7 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::8::8 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 1 using ($1-0.032):3:($2-$1+2*0.032):(0) with vectors nohead lw 4.5 lc rgb INK
