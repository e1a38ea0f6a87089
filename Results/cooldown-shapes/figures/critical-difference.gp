# Critical differences: 8 functions; CD = 3.19 (α = 0.05), p = 0.376 (Friedman)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; TITLE = 'critical_difference'; WIDTH = 877; HEIGHT = 275
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0182, screen 0.92 left font ",14" tc rgb INK
set label 2 '8 functions; CD = 3.19 (α = 0.05), p = 0.376 (Friedman)' at screen 0.0182, screen 0.8473 left font ",11" tc rgb MUTED
set lmargin at screen 0.253; set rmargin at screen 0.7545
set bmargin at screen 0.0582; set tmargin at screen 0.5055
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:7.0]; set x2range [1:7.0]; set yrange [-123.0:0]
set x2tics 1 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.6436 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set arrow from first 1, screen 0.6945 to first 4.1875, screen 0.6945 heads size screen 0.004,90 lw 1.5 lc rgb INK
set label 4 'CD' at first 2.59375, screen 0.7309 center font ",11" tc rgb INK
set label 10 '… fallShape=mirrorCosine  2.88' at graph -0.0182, first -35.0 right font ",11" tc rgb C4
set label 11 '… fallShape=power  3.50' at graph -0.0182, first -57.0 right font ",11" tc rgb C5
set label 12 '… fallShape=square  3.50' at graph -0.0182, first -79.0 right font ",11" tc rgb C7
set label 13 '… fallShape=linear  4.00' at graph -0.0182, first -101.0 right font ",11" tc rgb C3
set label 14 '4.12  … fallShape=sqrt' at graph 1.0182, first -79.0 left font ",11" tc rgb C6
set label 15 '5.00  … fallShape=cosine' at graph 1.0182, first -57.0 left font ",11" tc rgb C1
set label 16 '5.00  … fallShape=exponential' at graph 1.0182, first -35.0 left font ",11" tc rgb C2
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::3::3 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::4::4 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 0 every :::5::5 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::6::6 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 1 using ($1-0.024):3:($2-$1+2*0.024):(0) with vectors nohead lw 4.5 lc rgb INK
