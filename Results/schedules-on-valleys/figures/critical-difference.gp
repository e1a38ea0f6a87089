# Critical differences: 6 functions; CD = 17.6 (Nemenyi, α = 0.05), p = 0.0012 (Friedman, Iman–Davenport)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; WIDTH = 1243; HEIGHT = 495
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0129, screen 0.9556 left font ",14" tc rgb INK
set label 2 '6 functions; CD = 17.6 (Nemenyi, α = 0.05), p = 0.0012 (Friedman, Iman–Davenport)' at screen 0.0129, screen 0.9152 left font ",11" tc rgb MUTED
set lmargin at screen 0.1838; set rmargin at screen 0.795
set bmargin at screen 0.0323; set tmargin at screen 0.7253
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:28.0]; set x2range [1:28.0]; set yrange [-343.0:0]
set x2tics 2 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.802 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set arrow from first 1, screen 0.8303 to first 18.64115030620815, screen 0.8303 heads size screen 0.004,90 lw 1.5 lc rgb INK
set label 4 'CD' at first 9.820575153104075, screen 0.8505 center font ",11" tc rgb INK
set label 10 'momentum + oneCycle  7.17' at graph -0.0105, first -35.0 right font ",11" tc rgb C3
set label 11 'adam + linear  7.83' at graph -0.0105, first -57.0 right font ",11" tc rgb C7
set label 12 'momentum + warmup cosine  8.00' at graph -0.0105, first -79.0 right font ",11" tc rgb C7
set label 13 'adam + polynomial  8.67' at graph -0.0105, first -101.0 right font ",11" tc rgb C5
set label 14 'adam + cosine  9.08' at graph -0.0105, first -123.0 right font ",11" tc rgb C2
set label 15 'adam + warmup cosine  9.83' at graph -0.0105, first -145.0 right font ",11" tc rgb C7
set label 16 'adam + cosineRestarts  11.83' at graph -0.0105, first -167.0 right font ",11" tc rgb C3
set label 17 'adam + piecewise  12.00' at graph -0.0105, first -189.0 right font ",11" tc rgb C4
set label 18 'adam  12.25' at graph -0.0105, first -211.0 right font ",11" tc rgb C1
set label 19 'adam + cosineSegments  12.33' at graph -0.0105, first -233.0 right font ",11" tc rgb C4
set label 20 'momentum  12.33' at graph -0.0105, first -255.0 right font ",11" tc rgb C1
set label 21 'adam + step  13.00' at graph -0.0105, first -277.0 right font ",11" tc rgb C6
set label 22 'adam + logarithmicCooling  13.58' at graph -0.0105, first -299.0 right font ",11" tc rgb C1
set label 23 'momentum + polynomial  14.50' at graph -0.0105, first -321.0 right font ",11" tc rgb C5
set label 24 '15.00  adam + oneCycle' at graph 1.0105, first -321.0 left font ",11" tc rgb C3
set label 25 '15.17  adam + inverseTime' at graph 1.0105, first -299.0 left font ",11" tc rgb C6
set label 26 '15.17  momentum + cosine' at graph 1.0105, first -277.0 left font ",11" tc rgb C2
set label 27 '15.42  adam + multistep' at graph 1.0105, first -255.0 left font ",11" tc rgb C2
set label 28 '15.50  momentum + linear' at graph 1.0105, first -233.0 left font ",11" tc rgb C7
set label 29 '15.75  adam + exponential' at graph 1.0105, first -211.0 left font ",11" tc rgb C5
set label 30 '16.58  momentum + multistep' at graph 1.0105, first -189.0 left font ",11" tc rgb C2
set label 31 '17.00  momentum + piecewise' at graph 1.0105, first -167.0 left font ",11" tc rgb C4
set label 32 '18.83  momentum + inverseTime' at graph 1.0105, first -145.0 left font ",11" tc rgb C6
set label 33 '20.00  momentum + exponential' at graph 1.0105, first -123.0 left font ",11" tc rgb C5
set label 34 '20.17  momentum + cosineRestarts' at graph 1.0105, first -101.0 left font ",11" tc rgb C3
set label 35 '22.50  momentum + cosineSegments' at graph 1.0105, first -79.0 left font ",11" tc rgb C4
set label 36 '23.17  momentum + logarithmicCooling' at graph 1.0105, first -57.0 left font ",11" tc rgb C1
set label 37 '23.33  momentum + step' at graph 1.0105, first -35.0 left font ",11" tc rgb C6
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::3::3 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::4::4 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::5::5 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::6::6 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::7::7 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::8::8 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::9::9 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::10::10 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::11::11 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 0 every :::12::12 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::13::13 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::14::14 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::15::15 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 0 every :::16::16 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::17::17 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::18::18 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::19::19 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::20::20 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::21::21 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::22::22 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 0 every :::23::23 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::24::24 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::25::25 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::26::26 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::27::27 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 1 using ($1-0.108):3:($2-$1+2*0.108):(0) with vectors nohead lw 4.5 lc rgb INK
