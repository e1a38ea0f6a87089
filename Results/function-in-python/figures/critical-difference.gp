# Critical differences: 3 functions; CD = 3.33 (α = 0.05), p = 2.8e-4 (Friedman)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; TITLE = 'critical_difference'; WIDTH = 851; HEIGHT = 262
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0188, screen 0.916 left font ",14" tc rgb INK
set label 2 '3 functions; CD = 3.33 (α = 0.05), p = 2.8e-4 (Friedman)' at screen 0.0188, screen 0.8397 left font ",11" tc rgb MUTED
set lmargin at screen 0.2376; set rmargin at screen 0.7546
set bmargin at screen 0.0611; set tmargin at screen 0.4809
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:5.0]; set x2range [1:5.0]; set yrange [-110.0:0]
set x2tics 1 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.626 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set arrow from first 1, screen 0.6794 to first 4.333333333333334, screen 0.6794 heads size screen 0.004,90 lw 1.5 lc rgb INK
set label 4 'CD' at first 2.666666666666667, screen 0.7176 center font ",11" tc rgb INK
set label 10 'bfgs2  1.33' at graph -0.0182, first -44.0 right font ",11" tc rgb C3
set label 11 'nelderMead  1.67' at graph -0.0182, first -66.0 right font ",11" tc rgb C5
set label 12 'adam learningRate=0.1  3.00' at graph -0.0182, first -88.0 right font ",11" tc rgb C2
set label 13 '4.00  adam learningRate=0.01' at graph 1.0182, first -66.0 left font ",11" tc rgb C1
set label 14 '5.00  momentum' at graph 1.0182, first -44.0 left font ",11" tc rgb C4
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::3::3 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::4::4 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 1 using ($1-0.016):3:($2-$1+2*0.016):(0) with vectors nohead lw 4.5 lc rgb INK
